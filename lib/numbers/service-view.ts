import type { Service } from "@/lib/did/service";
import {
  FIRST_STATES,
  type RequestAction,
  type RequestReason,
  type RequestState,
} from "@/lib/did/service-request";
import type { Address, Identity } from "./end-user";

/** One thing that happened to a request, as far as it is told. */
export interface ToldRequestEvent {
  readonly at: Date;
  readonly actor: "member" | "api-key" | "staff" | "system";
  readonly actorName: string;
  readonly action: RequestAction;
  readonly state: RequestState;
  readonly reasons: readonly RequestReason[];
  readonly comment: string | null;
}

/** A request with all that its page shows. */
export interface RequestView {
  readonly service: Service;
  readonly reference: string;
  readonly name: string;
  readonly status: RequestState;
  /** What the customer is told of what was sent back or rejected. */
  readonly reason: string | null;
  readonly useCase: string | null;
  readonly samples: readonly string[];
  readonly requestedAt: Date;
  readonly changedAt: Date;
  readonly identity: Identity | null;
  readonly address: Address | null;
  /** Oldest first. */
  readonly events: readonly ToldRequestEvent[];
  /** The first of its numbers. */
  readonly numbers: readonly string[];
  readonly numberCount: number;
  /** Minor units: what is set aside until it is active, and what was charged. */
  readonly heldMinor: number;
  readonly chargedMinor: number;
}

type Dated = Pick<RequestView, "service" | "status" | "requestedAt" | "changedAt">;

/** What is older than the record of events has its two dates alone. */
export function requestEventsOf(
  stored: readonly ToldRequestEvent[],
  { service, status, requestedAt, changedAt }: Dated,
): readonly ToldRequestEvent[] {
  if (stored.length > 0) return stored;
  const plain = { reasons: [], comment: null, actorName: "" } as const;
  const first = { ...plain, at: requestedAt, actor: "member", action: "requested" } as const;
  const action = LAST_ACTIONS[status];
  if (action === null) return [{ ...first, state: status }];
  return [
    { ...first, state: FIRST_STATES[service] },
    {
      ...plain,
      at: changedAt,
      actor: OF_MEMBERS.has(action) ? "member" : "staff",
      action,
      state: status,
    },
  ];
}

const LAST_ACTIONS: Readonly<Record<RequestState, RequestAction | null>> = {
  new: null,
  pending: null,
  "in-process": "taken",
  active: "approved",
  "changes-required": "sent-back",
  "cancelation-pending": "removal-asked",
  rejected: "rejected",
  canceled: "canceled",
};

const OF_MEMBERS: ReadonlySet<RequestAction> = new Set(["removal-asked", "canceled"]);
