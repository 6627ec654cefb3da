import type { Did } from "./did";

/** What can be wrong with a number. Each has one comparison here and one in db/dids/status-sql.ts. */
export const TROUBLES = [
  "canceled",
  "expired",
  "portingIn",
  "unregistered",
  "blocked",
  "notRenewing",
  "unrouted",
  "withoutCapacity",
] as const;

export type Trouble = (typeof TROUBLES)[number];

/** In order of precedence: the first status one of whose troubles holds is the DID's status. */
export const STATUS_RULES = [
  { status: "terminated", anyOf: ["canceled", "expired"] },
  { status: "porting", anyOf: ["portingIn"] },
  { status: "awaiting_registration", anyOf: ["unregistered"] },
  { status: "blocked", anyOf: ["blocked"] },
  { status: "expiring_soon", anyOf: ["notRenewing"] },
  { status: "not_configured", anyOf: ["unrouted", "withoutCapacity"] },
] as const satisfies readonly { status: string; anyOf: readonly Trouble[] }[];

export type DidStatus = (typeof STATUS_RULES)[number]["status"] | "active";

/** Every status, in order of precedence; the order in which a list sorted by status runs. */
export const STATUSES: readonly DidStatus[] = [
  ...STATUS_RULES.map((rule) => rule.status),
  "active",
];

/** Which troubles a number has at an instant. Service time ends at `expiresAt` itself: half open. */
export const TROUBLE_HOLDS: Record<Trouble, (did: Did, now: Date) => boolean> = {
  canceled: (did) => did.canceledAt !== null,
  expired: (did, now) => did.expiresAt !== null && now >= did.expiresAt,
  portingIn: (did) => did.portInStartedAt !== null && did.portInFinishedAt === null,
  unregistered: (did) => did.registrationRequired && did.registrationApprovedAt === null,
  blocked: (did) => did.blockedAt !== null,
  notRenewing: (did) => did.billingCycles === 0,
  unrouted: (did) => did.trunkId === null && did.trunkGroupId === null,
  withoutCapacity: (did) => capacityOf(did) === 0,
};

/** Simultaneous calls a number can take: 0 when its own limit is 0, whatever else is assigned. */
export function capacityOf(did: Did): number {
  if (did.capacityLimit === 0) return 0;
  return did.includedChannels + did.dedicatedChannels + did.sharedChannels;
}

/** Exactly one status per number, so that section counts add up to All. */
export function statusOf(did: Did, now: Date): DidStatus {
  for (const rule of STATUS_RULES) {
    if (rule.anyOf.some((trouble) => TROUBLE_HOLDS[trouble](did, now))) return rule.status;
  }
  return "active";
}

/** The troubles behind the status, for "Why this status". Empty for an active number. */
export function statusTroubles(did: Did, now: Date): readonly Trouble[] {
  for (const rule of STATUS_RULES) {
    const troubles = rule.anyOf.filter((trouble) => TROUBLE_HOLDS[trouble](did, now));
    if (troubles.length > 0) return troubles;
  }
  return [];
}
