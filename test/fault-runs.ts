/** Whether runs that try faults and long times are made in full, by `FAULT_RUNS=full`. */
export const FULL_RUNS = process.env.FAULT_RUNS === "full";
/** How long a test may take that asks as many questions as there are runs. */
export const RUNS_WITHIN_MS = (FULL_RUNS ? 60 : 2) * 60_000;
