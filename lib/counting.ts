import { Places } from "./places";
import { RateLimit } from "./rate-limit";

/** How many an account, or a member, may have at one time. */
const PLACES = {
  /** Files of numbers that an account downloads. */
  "numbers-file": 2,
  /** Files of entries that a member downloads. */
  "journal-file": 2,
  /** Files of changes of an account that are read. */
  "changes-file": 1,
  /** Files of numbers for an account that are received. */
  "import-file": 1,
} as const;
export type PlaceKind = keyof typeof PLACES;

const QUARTER_HOUR_MS = 15 * 60_000;
/** A calendar asks a few times a day; whoever guesses has no time to. */
const CALENDAR_TRIES = 60;

/** What is counted for the whole app, however many processes serve it. A new start forgets it. */
export interface Counting {
  /** @returns whether there was a place; then it must be given back, once */
  takePlace(kind: PlaceKind, who: number): Promise<boolean>;
  giveBack(kind: PlaceKind, who: number): void;
  /** @returns how long this address must wait before it may ask for a calendar, in ms; 0 = it may */
  takeCalendarTry(address: string, now: Date): Promise<number>;
}

const KEY = Symbol.for("my-numbers.counting");
const shared = globalThis as { [KEY]?: Counting };

/** Where this process counts: with itself, unless another counts for it. */
function counting(): Counting {
  shared[KEY] ??= countingHere();
  return shared[KEY];
}

/** Said once, by a server that serves together with others, before it serves. */
export function shareCounting(counted: Counting) {
  shared[KEY] = counted;
}

export function countingHere(): Counting {
  const places = new Places();
  const calendars = new RateLimit(CALENDAR_TRIES, QUARTER_HOUR_MS);
  return {
    takePlace: async (kind, who) => places.take(`${kind} ${who}`, PLACES[kind]),
    giveBack: (kind, who) => places.giveBack(`${kind} ${who}`),
    takeCalendarTry: async (address, now) => calendars.take(address, now),
  };
}

/** A place of its kind, or `null` when all are taken. Giving it back twice is once. */
export async function takePlace(kind: PlaceKind, who: number): Promise<(() => void) | null> {
  if (!(await counting().takePlace(kind, who))) return null;
  let isTaken = true;
  return () => {
    if (isTaken) counting().giveBack(kind, who);
    isTaken = false;
  };
}

/** @returns how long to wait before the next try, in ms; 0 = it is taken */
export function takeCalendarTry(address: string, now: Date): Promise<number> {
  return counting().takeCalendarTry(address, now);
}
