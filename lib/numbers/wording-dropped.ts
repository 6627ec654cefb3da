import type { DropReason } from "./list-codec";

/** Why a part of an address was left out, after its name and value. */
export const DROP_WORDS = {
  "unknown-parameter": "is nothing that the list can be asked",
  repeated: "was given twice; the first one counts",
  "unknown-word": "is none of the known values",
  "not-digits": "holds something other than digits",
  "not-a-number": "is not a whole number that fits here",
  "not-a-phone-number": "is no phone number with its country code",
  "not-an-id": "names no kept list of numbers",
  "not-a-batch": "names no batch",
  "not-a-range": "is not a range that fits here",
  "not-a-day": "is not a day of the calendar",
  "bad-characters": "holds characters that can't be searched for",
  "too-long": "is too long",
  "too-many": "is more than an address may carry",
  "stale-cursor": "marks a place in another list; this one starts anew",
  conflict: "contradicts another part of the address",
} as const satisfies Record<DropReason, string>;
