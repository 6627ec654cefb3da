import type { Reader, Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";
import type { RejectionReason, VerificationAction } from "@/lib/did/verification";

export interface VerificationEvent
  extends Pick<HistoryEvent, "at" | "actor" | "actorId" | "actorName"> {
  readonly action: VerificationAction;
  readonly reasons: readonly RejectionReason[];
  readonly comment: string | null;
}

const INSERT = `
  INSERT INTO verification_events
    (account_id, verification_id, at, actor, actor_id, actor_name, action, reasons, comment)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Adds to what is told of a verification, in the transaction of the change itself. */
export async function recordVerificationEvent(
  tx: Transaction,
  { accountId, id }: { readonly accountId: number; readonly id: number },
  event: VerificationEvent,
): Promise<void> {
  const { at, actor, actorId, actorName, action, reasons, comment } = event;
  const who = [at.getTime(), actor, actorId, actorName];
  tx.run(INSERT, [accountId, id, ...who, action, JSON.stringify(reasons), comment]);
}

type Stored = Omit<VerificationEvent, "at" | "reasons"> & {
  readonly at: number;
  readonly reasons: string;
};

const LIST = `
  SELECT at, actor, actor_id AS actorId, actor_name AS actorName, action, reasons, comment
  FROM verification_events WHERE account_id = ? AND verification_id = ? ORDER BY at, id`;

/** What happened to a verification, oldest first. */
export async function listVerificationEvents(
  reader: Reader,
  accountId: number,
  verificationId: number,
): Promise<readonly VerificationEvent[]> {
  return reader
    .rows<Stored>(LIST, [accountId, verificationId])
    .map((it) => ({ ...it, at: new Date(it.at), reasons: JSON.parse(it.reasons) }));
}
