/** Processor time of each run in milliseconds, sorted: what others do on the machine is not in it. */
export type Taken = readonly number[];

/**
 * Runs several works by turns, so that a machine that slows down slows down all of them, and tells
 * the processor time of this process for each. Others crowd the caches, too: the least of the turns
 * is nearest to what the work itself costs.
 */
export async function byTurns(
  turns: number,
  works: readonly (() => unknown)[],
): Promise<readonly Taken[]> {
  const taken = works.map((): number[] => []);
  for (const work of works) for (let warm = 0; warm < 2; warm++) await work();
  for (let turn = 0; turn < turns; turn++) {
    for (const [place, work] of works.entries()) taken[place]?.push(await cpuTime(work));
  }
  return taken.map(sorted);
}

async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((one, other) => one - other);
}

/** The value below which a share of the sorted values lies; 0.5 = the median. */
export function quantile(values: readonly number[], share: number): number {
  const place = Math.min(values.length - 1, Math.floor(values.length * share));
  return values[place] ?? Number.NaN;
}

export function least(values: readonly number[]): number {
  return values[0] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
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

/** A figure with no bound of its own. */
export function figure(what: string, measured: string): Verdict {
  return { what, measured, bound: "", holds: true };
}
