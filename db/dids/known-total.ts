import type { Found } from "./narrowest-source";

export interface Known {
  readonly count: number;
  /** There are more than `count`. */
  readonly capped: boolean;
}

/** A total is told as "and more" from so many on. */
const FAR = 1000;

/** The one filter's own numbers are all that is asked for, and they are counted. */
export function knownOf(filters: number, { source, count, tooMany }: Found): Known | null {
  if (filters !== 1) return null;
  if (source !== null) return source.isExact ? { count, capped: false } : null;
  const isFar = tooMany?.source.isExact === true && tooMany.most >= FAR;
  return isFar ? { count: tooMany.most, capped: true } : null;
}
