import type { Transaction } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import type { Service } from "@/lib/did/service";
import { FIRST_STATES, type RequestAction, type RequestState } from "@/lib/did/service-request";
import type { DemoRequest } from "./insert-request";
import { REASONS } from "./request-words";

/** Who of the account asks for its services. */
export interface Asker {
  readonly id: number;
  readonly name: string;
}

type Told = Pick<DemoRequest, "accountId" | "service" | "status" | "requestedAt" | "changedAt"> & {
  readonly id: number;
};

type Line = readonly [RequestAction, RequestState];

const INSERT = `
  INSERT INTO service_request_events
    (account_id, request_id, at, actor, actor_id, actor_name, action, state, reasons, comment)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const STAFF = ["staff", null, "Provider"] as const;

const TAKEN: Line = ["taken", "in-process"];
const SHOWN: Line = ["approved", "active"];
const ENDED: Line = ["canceled", "canceled"];

/** What has happened to a request that stands there, after it was asked for. */
const WAYS: Readonly<Record<RequestState, readonly Line[]>> = {
  new: [],
  pending: [],
  "in-process": [TAKEN],
  active: [TAKEN, SHOWN],
  "changes-required": [TAKEN, ["sent-back", "changes-required"]],
  "cancelation-pending": [SHOWN, ["removal-asked", "cancelation-pending"]],
  rejected: [["rejected", "rejected"]],
  canceled: [ENDED],
};

const OF_CUSTOMER: ReadonlySet<RequestAction> = new Set(["requested", "canceled", "removal-asked"]);

/** Tells how a request came to where it stands. */
export function tellRequest(tx: Transaction, request: Told, asker: Asker): void {
  const { accountId, id, service, status, requestedAt, changedAt } = request;
  const first: Line = ["requested", FIRST_STATES[service]];
  const lines = [first, ...wayOf(service, status)];
  const span = changedAt.getTime() - requestedAt.getTime();
  for (const [place, [action, state]] of lines.entries()) {
    const at = laterBy(requestedAt, Math.round((span * place) / Math.max(1, lines.length - 1)));
    const who = OF_CUSTOMER.has(action) ? (["member", asker.id, asker.name] as const) : STAFF;
    const isRefused = action === "sent-back" || action === "rejected";
    const { reasons, comment } = isRefused ? REASONS[service] : { reasons: [], comment: null };
    const why = [JSON.stringify(reasons), comment];
    tx.run(INSERT, [accountId, id, at.getTime(), ...who, action, state, ...why]);
  }
}

/** A displayed name is approved without being taken first. */
function wayOf(service: Service, status: RequestState): readonly Line[] {
  return service === "cnam" ? WAYS[status].filter((line) => line !== TAKEN) : WAYS[status];
}
