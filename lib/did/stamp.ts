import type { ChannelSources } from "./capacity";
import type { Did } from "./did";

/** A number with what it hangs on: where its channels come from, and whose it is. */
export interface Stamped extends Did, ChannelSources {
  readonly identityId: number | null;
  readonly addressId: number | null;
}

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
  "capacityPoolId",
  "sharedGroupId",
  "identityId",
  "addressId",
  "emergency",
  "a2p",
  "cnam",
] as const satisfies readonly (keyof Stamped)[];

/** The state of a number in one text: the same as long as nothing that counts has changed. */
export function stampOf(did: Stamped): string {
  return STAMPED.map((fact) => textOf(did[fact])).join("|");
}

function textOf(value: Date | string | number | null): string {
  return value instanceof Date ? String(value.getTime()) : String(value ?? "");
}
