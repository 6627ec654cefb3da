import type { Refusal } from "./decision";
import type { Did } from "./did";
import { type Life, lifeOf } from "./life";

/** What members and staff do to numbers, by the right that it takes: a row of the table. */
export const ACTIONS = [
  "renew",
  "restore",
  "cancel",
  "remove",
  "cycles",
  "routing",
  "end-user",
  "service",
  "block",
  "describe",
] as const;
export type Action = (typeof ACTIONS)[number];

type Answers = Readonly<Record<Life, Refusal | null>>;

/** `null` where the action may go on; what else speaks against it is the action's own matter. */
export const ACTION_TABLE: Readonly<Record<Action, Answers>> = {
  renew: {
    ...allowed(["running", "blocked", "expired-in-pool"]),
    awaiting: "awaiting-registration",
    porting: "porting",
    canceled: "canceled",
    "canceled-in-pool": "canceled",
  },
  restore: {
    ...allowed(["canceled", "canceled-in-pool"]),
    running: "not-canceled",
    blocked: "not-canceled",
    awaiting: "not-canceled",
    porting: "not-canceled",
    "expired-in-pool": "expired",
  },
  cancel: {
    ...allowed(["running", "blocked"]),
    awaiting: "remove-instead",
    porting: "porting",
    canceled: "already-canceled",
    "canceled-in-pool": "already-canceled",
    "expired-in-pool": "service-ended",
  },
  remove: {
    ...allowed(["awaiting"]),
    running: "not-awaiting",
    blocked: "not-awaiting",
    porting: "porting",
    canceled: "not-awaiting",
    "canceled-in-pool": "not-awaiting",
    "expired-in-pool": "not-awaiting",
  },
  cycles: {
    ...allowed(["running", "blocked", "awaiting"]),
    porting: "porting",
    canceled: "canceled",
    "canceled-in-pool": "canceled",
    "expired-in-pool": "expired",
  },
  routing: {
    ...allowed(["running", "blocked", "awaiting", "porting"]),
    canceled: "canceled",
    "canceled-in-pool": "canceled",
    "expired-in-pool": "expired",
  },
  "end-user": {
    ...allowed(["running", "blocked", "awaiting", "porting"]),
    canceled: "canceled",
    "canceled-in-pool": "canceled",
    "expired-in-pool": "expired",
  },
  service: {
    ...allowed(["running", "blocked", "awaiting"]),
    porting: "porting",
    canceled: "canceled",
    "canceled-in-pool": "canceled",
    "expired-in-pool": "expired",
  },
  block: {
    ...allowed(["running", "blocked", "awaiting", "canceled"]),
    porting: "porting",
    "canceled-in-pool": "service-ended",
    "expired-in-pool": "service-ended",
  },
  describe: {
    ...allowed(["running", "blocked", "awaiting", "porting"]),
    ...allowed(["canceled", "canceled-in-pool", "expired-in-pool"]),
    "removal-pending": null,
  },
};

/** Why an action is refused to a number at an instant; `null` where the table lets it go on. */
export function refusalOf(action: Action, did: Did, now: Date): Refusal | null {
  return ACTION_TABLE[action][lifeOf(did, now)];
}

/** Beyond the aging pool nothing can be done, whatever the action. */
function allowed<Allowed extends Life>(lives: readonly Allowed[]) {
  const answers = Object.fromEntries(lives.map((life) => [life, null]));
  return { "removal-pending": "removal-pending", ...answers } as {
    readonly "removal-pending": "removal-pending";
  } & Readonly<Record<Allowed, null>>;
}
