import type { Did } from "./did";

/** All by which anything is decided. The description is none of it: it may change meanwhile. */
const STAMPED = [
  "activatedAt",
  "expiresAt",
  "billingAnchorDay",
  "billingPeriodMonths",
  "billingCycles",
  "canceledAt",
  "serviceEndedAt",
  "blockedAt",
  "portInFinishedAt",
  "registrationApprovedAt",
  "verification",
  "trunkId",
  "trunkGroupId",
  "includedChannels",
  "dedicatedChannels",
  "sharedChannels",
  "capacityLimit",
  "emergency",
  "a2p",
  "cnam",
] as const satisfies readonly (keyof Did)[];

/** The state of a number in one text: the same as long as nothing that counts has changed. */
export function stampOf(did: Did): string {
  return STAMPED.map((fact) => textOf(did[fact])).join("|");
}

function textOf(value: Date | string | number | null): string {
  return value instanceof Date ? String(value.getTime()) : String(value ?? "");
}
