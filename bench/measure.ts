/** Milliseconds of each run after a warm-up, sorted. */
export async function timings(runs: number, work: () => unknown): Promise<readonly number[]> {
  for (let warm = 0; warm < Math.min(3, runs); warm++) await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return taken.sort((a, b) => a - b);
}

/** The value below which a share of the sorted values lies; 0.5 = the median. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return sorted[place] ?? Number.NaN;
}

export function median(sorted: readonly number[]): number {
  return quantile(sorted, 0.5);
}

/** One line of the result: what was measured, against what, and what it must reach. */
export interface Verdict {
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  readonly holds: boolean;
}

export function verdict(what: string, value: number, most: number, unit = "x"): Verdict {
  return {
    what,
    measured: `${value.toFixed(2)}${unit}`,
    bound: `≤ ${most}${unit}`,
    holds: value <= most,
  };
}
