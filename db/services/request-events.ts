import type { Reader, Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";
import type { RequestAction, RequestReason, RequestState } from "@/lib/did/service-request";

export interface RequestEvent extends Pick<HistoryEvent, "at" | "actor" | "actorId" | "actorName"> {
  readonly action: RequestAction;
  /** After it. */
  readonly state: RequestState;
  readonly reasons: readonly RequestReason[];
  readonly comment: string | null;
}

interface Owned {
  readonly accountId: number;
  readonly id: number;
}

const INSERT = `
  INSERT INTO service_request_events
    (account_id, request_id, at, actor, actor_id, actor_name, action, state, reasons, comment)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Adds to what is told of a request, in the transaction of the change itself. */
export async function recordRequestEvent(
  tx: Transaction,
  { accountId, id }: Owned,
  event: RequestEvent,
): Promise<void> {
  const { at, actor, actorId, actorName, action, state, reasons, comment } = event;
  const who = [at.getTime(), actor, actorId, actorName];
  tx.run(INSERT, [accountId, id, ...who, action, state, JSON.stringify(reasons), comment]);
}

type Stored = Omit<RequestEvent, "at" | "reasons"> & {
  readonly at: number;
  readonly reasons: string;
};

const LIST = `
  SELECT at, actor, actor_id AS actorId, actor_name AS actorName, action, state, reasons, comment
  FROM service_request_events WHERE account_id = ? AND request_id = ? ORDER BY at, id`;

/** What happened to a request, oldest first. */
export async function listRequestEvents(
  reader: Reader,
  { accountId, id }: Owned,
): Promise<readonly RequestEvent[]> {
  return reader
    .rows<Stored>(LIST, [accountId, id])
    .map((it) => ({ ...it, at: new Date(it.at), reasons: JSON.parse(it.reasons) }));
}
