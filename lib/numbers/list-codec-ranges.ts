import { type Codec, type DropReason, single } from "./list-codec";
import type {
  CapacityFilter,
  CountRange,
  CyclesFilter,
  DayRange,
  ExpiresFilter,
} from "./list-query";

type Ends<T> = { readonly from: T | null; readonly to: T | null };

const UNREADABLE = Symbol("unreadable");
const COUNT = /^[0-9]{1,9}$/;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const WITHIN_DAYS = [7, 30, 90] as const;

/** `cycles`: unlimited, n, a..b. */
export const cyclesCodec: Codec<CyclesFilter | null> = single<CyclesFilter>(
  (text) => {
    if (text === "unlimited") return { value: { kind: "unlimited" } };
    const range = countRange(COUNT.test(text) ? `${text}..${text}` : text);
    return typeof range === "string" ? range : { value: { kind: "range", ...range } };
  },
  (cycles) => {
    if (cycles.kind === "unlimited") return "unlimited";
    if (cycles.from !== null && cycles.from === cycles.to) return String(cycles.from);
    return writeEnds(cycles);
  },
);

/** `capacity`: none, a..b, or the id of a pool. */
export const capacityCodec: Codec<CapacityFilter | null> = single<CapacityFilter>(
  (text) => {
    if (text === "none") return { value: { kind: "none" } };
    if (COUNT.test(text)) return { value: { kind: "pool", id: Number(text) } };
    const range = countRange(text);
    return typeof range === "string" ? range : { value: { kind: "range", ...range } };
  },
  (capacity) => {
    if (capacity.kind === "none") return "none";
    return capacity.kind === "pool" ? String(capacity.id) : writeEnds(capacity);
  },
);

/** `expires`: 7d, 30d, 90d, date..date. */
export const expiresCodec: Codec<ExpiresFilter | null> = single<ExpiresFilter>(
  (text) => {
    const days = WITHIN_DAYS.find((count) => text === `${count}d`);
    if (days !== undefined) return { value: { kind: "within", days } };
    const range = dayRange(text);
    return typeof range === "string" ? range : { value: { kind: "days", ...range } };
  },
  (expires) => (expires.kind === "within" ? `${expires.days}d` : writeEnds(expires)),
);

export const addedCodec: Codec<DayRange | null> = single<DayRange>((text) => {
  const range = dayRange(text);
  return typeof range === "string" ? range : { value: range };
}, writeEnds);

function countRange(text: string): CountRange | DropReason {
  const ends = endsOf(text, (end) => (COUNT.test(end) ? Number(end) : null));
  return ends ?? "not-a-range";
}

function dayRange(text: string): DayRange | DropReason {
  const ends = endsOf(text, (end) => (isDay(end) ? end : null));
  if (ends !== null) return ends;
  return endsOf(text, (end) => end) === null ? "not-a-range" : "not-a-day";
}

/** `null` unless it is two ends in order, of which one may be left out. */
function endsOf<T extends string | number>(
  text: string,
  read: (end: string) => T | null,
): Ends<T> | null {
  const [low, high, ...more] = text.split("..");
  if (low === undefined || high === undefined || more.length > 0) return null;
  const from = low === "" ? null : (read(low) ?? UNREADABLE);
  const to = high === "" ? null : (read(high) ?? UNREADABLE);
  if (from === UNREADABLE || to === UNREADABLE) return null;
  return inOrder(from, to) ? { from, to } : null;
}

function inOrder<T extends string | number>(from: T | null, to: T | null): boolean {
  if (from === null || to === null) return from !== to;
  return from <= to;
}

/** A day that the calendar has: the 30th of February is none. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

function writeEnds(range: Ends<string | number>): string {
  if (range.from === null && range.to === null) return "";
  return `${range.from ?? ""}..${range.to ?? ""}`;
}
