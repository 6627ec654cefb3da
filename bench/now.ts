/** The instant at which generated databases are true; the same for every machine. */
export const BENCH_NOW = new Date("2026-06-01T09:00:00Z");
