import { recordAudit } from "@/db/audit/record-audit";
import { ownerOfNumber } from "@/db/dids/owner-of-number";
import { recordsByNumber } from "@/db/dids/records-by-number";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Store, Transaction } from "@/db/store";
import { decideBlock, decideUnblock } from "@/lib/did/blocking";
import type { Refusal } from "@/lib/did/decision";
import type { By } from "./act-on-person";
import { type CatchingUp, commandOn } from "./command-on";

interface Blocking {
  /** E.164 digits. */
  readonly number: string;
  /** Said to the customer; `null` = unblock. */
  readonly reason: string | null;
}

export type BlockOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** Blocks or unblocks a number of whichever account. `now` is the app's clock. */
export async function setBlock(
  store: Store,
  blocking: Blocking,
  by: By,
  now: Date,
): Promise<BlockOutcome | CatchingUp> {
  const owner = await ownerOfNumber(store, blocking.number);
  if (owner === null) return { kind: "refused", reason: "not-found" };
  const accountId = owner.id;
  return commandOn(store, { accountId, now }, (tx) =>
    write(tx, { ...blocking, accountId }, by, now),
  );
}

async function write(
  tx: Transaction,
  { number, reason, accountId }: Blocking & { readonly accountId: number },
  by: By,
  now: Date,
): Promise<BlockOutcome> {
  const stored = (await recordsByNumber(tx, accountId, [number])).get(number);
  if (stored === undefined) return { kind: "refused", reason: "not-found" };
  const decision = reason === null ? decideUnblock(stored, now) : decideBlock(stored, reason, now);
  if (decision.kind === "refused") return decision;
  await updateDid(tx, stored, { ...stored, ...decision.change.facts }, now);
  const { id: actorId, name: actorName } = by.actor;
  const action = reason === null ? "unblocked" : "blocked";
  const event = { number, at: now, actor: "staff", actorId, actorName, action } as const;
  await recordEvents(tx, accountId, [
    { ...event, before: stored.blockedReason, after: reason, amountMinor: null },
  ]);
  await recordAudit(tx, {
    at: by.now,
    actor: by.actor,
    accountId,
    action: `number-${action}`,
    subject: number,
    detail: reason,
  });
  return { kind: "done" };
}
