import { DAY_MS } from "@/lib/did/calendar";
import type { CyclesFilter, DayRange, ExpiresFilter } from "@/lib/numbers/list-query";
import { type Condition, condition } from "./condition";
import { isBetween } from "./list-where-facts";

/** Within n days: from this instant on, and before the same instant n days later. */
export function expiresWhen(expires: ExpiresFilter | null, now: Date): Condition | null {
  if (expires === null) return null;
  if (expires.kind === "days") return isOnDays("d.expires_at", expires);
  const until = now.getTime() + expires.days * DAY_MS;
  return condition("d.expires_at >= ? AND d.expires_at < ?", now.getTime(), until);
}

export function wasAdded(added: DayRange | null): Condition | null {
  return added === null ? null : isOnDays("d.created_at", added);
}

/** Of the numbers with time left: those that go on, or those that end. */
export function renews(asked: boolean | null, now: Date): Condition | null {
  if (asked === null) return null;
  const goesOn = asked ? "d.cycles_shown IS NOT 0" : "d.cycles_shown = 0";
  return condition(`d.expires_at > ? AND ${goesOn}`, now.getTime());
}

/** By what is shown, so a canceled number has 0. */
export function hasCyclesLeft(cycles: CyclesFilter | null): Condition | null {
  if (cycles === null) return null;
  if (cycles.kind === "unlimited") return condition("d.cycles_shown IS NULL");
  return isBetween("d.cycles_shown", cycles.from, cycles.to);
}

/** UTC days, the last one to its end. */
function isOnDays(column: string, { from, to }: DayRange): Condition {
  const start = from === null ? null : Date.parse(`${from}T00:00:00Z`);
  const end = to === null ? null : Date.parse(`${to}T00:00:00Z`) + DAY_MS;
  if (start === null) return condition(`${column} < ?`, end);
  if (end === null) return condition(`${column} >= ?`, start);
  return condition(`${column} >= ? AND ${column} < ?`, start, end);
}
