import { nextMonth } from "./time-model";

export const DAY = 86_400_000;
export const WEEK = 7 * DAY;
export const MONDAY = Date.UTC(1969, 11, 29);
export const POOL = 34 * DAY;

/** A number as the plain model keeps it: instants in milliseconds, walked one by one. */
export interface ModelNumber {
  readonly number: string;
  expiry: number | null;
  readonly anchor: number;
  readonly period: number;
  cycles: number | null;
  canceled: number | null;
  readonly waiting: number;
  ended: string | null;
  readonly plan: number;
  /** Removed then, unless registered; null where that does not count. */
  readonly deadline: number | null;
  readonly paid: number;
}

export function dueAt({ ended, expiry, deadline }: ModelNumber): number {
  const none = Number.POSITIVE_INFINITY;
  if (ended !== null) return (expiry ?? none) + POOL;
  return Math.min(expiry ?? none, deadline ?? none);
}

export function whyItEnds({ canceled, waiting, cycles }: ModelNumber): string | null {
  if (canceled !== null) return "canceled";
  if (waiting === 1) return "never-activated";
  return cycles === 0 ? "cycles-used-up" : null;
}

export function renews({ canceled, cycles }: ModelNumber): boolean {
  return canceled === null && cycles !== 0;
}

export function monthLater({ expiry, anchor }: ModelNumber): number {
  return nextMonth({ expiry: expiry ?? 0, anchor });
}

export function dayOf(instant: number): number {
  return Math.floor(instant / DAY);
}

export function weekOf(instant: number): number {
  return Math.floor((instant - MONDAY) / WEEK);
}
