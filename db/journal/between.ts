import { DAY_MS } from "@/lib/did/calendar";
import type { JournalPlace } from "@/lib/numbers/journal";
import type { DayRange } from "@/lib/numbers/list-query";

const BEFORE_ALL: JournalPlace = { at: -1, id: 0 };
const AFTER_ALL: JournalPlace = { at: Number.MAX_SAFE_INTEGER, id: 0 };

/** Both ends of a walk, neither of them in it. */
export interface Between {
  readonly low: JournalPlace;
  readonly high: JournalPlace;
}

/** Days as places: ids begin at 1, so a place with id 0 stands before all of its instant. */
export function betweenDays(days: DayRange | null): Between {
  const from = days?.from ?? null;
  const to = days?.to ?? null;
  return {
    low: from === null ? BEFORE_ALL : { at: Date.parse(`${from}T00:00:00Z`), id: 0 },
    high: to === null ? AFTER_ALL : { at: Date.parse(`${to}T00:00:00Z`) + DAY_MS, id: 0 },
  };
}

export function earlierPlace(one: JournalPlace, other: JournalPlace): JournalPlace {
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return one.id < other.id ? one : other;
}

export function laterPlace(one: JournalPlace, other: JournalPlace): JournalPlace {
  return earlierPlace(one, other) === one ? other : one;
}
