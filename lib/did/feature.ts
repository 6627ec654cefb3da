/** What a DID group offers, as clients of the API name it. Bit i of a stored set is place i here. */
export const FEATURES = [
  "voice-in",
  "sms-in",
  "sms-out",
  "t38",
  "emergency",
  "a2p",
  "cnam",
] as const;
export type Feature = (typeof FEATURES)[number];

export const NUMBER_TYPES = [
  "local",
  "mobile",
  "national",
  "toll_free",
  "shared_cost",
  "global",
] as const;
export type NumberType = (typeof NUMBER_TYPES)[number];
