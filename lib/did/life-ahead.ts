import type { Did } from "./did";
import { afterDue, type Due, dueNext } from "./due";

/** Renewals that are told one by one; what comes after them is summed up. */
export const RENEWALS_TOLD = 12;

/** One thing that time will do to a number. */
export interface StepAhead {
  readonly due: Due;
  /** End of the paid period once it has been dealt with; `null` = the number has left. */
  readonly expiresAt: Date | null;
}

export interface LifeAhead {
  /** In the order of time. */
  readonly steps: readonly StepAhead[];
  /** It renews on and on after the last step: its billing cycles are unlimited. */
  readonly isEndless: boolean;
}

/**
 * What time alone will do to a number if nobody touches it and every renewal is paid: the same
 * rules by which it is settled, one after the other, without an end where there is none.
 */
export function lifeAhead(did: Did): LifeAhead {
  const steps: StepAhead[] = [];
  let left: Did | null = did;
  while (left !== null) {
    const due = dueNext(left);
    if (due === null) break;
    const isEndless = due.kind === "renewal" && left.billingCycles === null;
    if (isEndless && steps.length >= RENEWALS_TOLD) return { steps, isEndless };
    left = afterDue(left, due);
    steps.push({ due, expiresAt: left?.expiresAt ?? null });
  }
  return { steps, isEndless: false };
}
