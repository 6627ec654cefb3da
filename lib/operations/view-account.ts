import { findAccountById } from "@/db/accounts/find-account";
import { recordAudit } from "@/db/audit/record-audit";
import { findView, type ViewRecord, viewsBegunBefore } from "@/db/sessions/find-view";
import { clearView, setView } from "@/db/sessions/set-view";
import type { Store, Transaction } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import type { By } from "./act-on-person";

const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 30;

/** A view ends by itself, however much it is used. Machine clock, as all of sessions. */
export function viewEndsAt(since: Date): Date {
  return laterBy(since, LONGEST_MINUTES * MINUTE_MS);
}

interface Looking {
  readonly accountId: number;
  readonly reason: string;
  readonly sessionIdHash: string;
}

/** Staff see a customer's account, read-only, in this session. @returns whether there is such one */
export function startView(store: Store, looking: Looking, { actor, now }: By): Promise<boolean> {
  return store.inTransaction(async (tx) => {
    const { accountId, reason, sessionIdHash } = looking;
    const account = await findAccountById(tx, accountId);
    if (account === null || actor.id === null) return false;
    await endView(tx, sessionIdHash, now);
    await endPastViews(tx, actor.id, now);
    await setView(tx, sessionIdHash, accountId, now);
    const act = { action: "view-started", subject: account.name, detail: reason } as const;
    await recordAudit(tx, { at: now, actor, accountId, ...act });
    return true;
  });
}

/** Ends what is looked at in a session, if anything is; a view past its time ended back then. */
export async function endView(tx: Transaction, idHash: string, now: Date): Promise<void> {
  const view = await findView(tx, idHash);
  if (view !== null) await end(tx, view, now);
}

/** Views whose session nobody came back to, which nothing else would ever close. */
export async function endPastViews(tx: Transaction, staffId: number, now: Date): Promise<void> {
  const begunUntil = laterBy(now, -LONGEST_MINUTES * MINUTE_MS);
  for (const view of await viewsBegunBefore(tx, staffId, begunUntil)) await end(tx, view, now);
}

async function end(tx: Transaction, view: ViewRecord, now: Date): Promise<void> {
  const { idHash, accountId, accountName, staffId, staffName, since } = view;
  if (!(await clearView(tx, idHash))) return;
  const atLatest = viewEndsAt(since);
  const isOver = now >= atLatest;
  await recordAudit(tx, {
    at: isOver ? atLatest : now,
    actor: { kind: "staff", id: staffId, name: staffName },
    accountId,
    action: "view-ended",
    subject: accountName,
    detail: isOver ? `after ${LONGEST_MINUTES} minutes` : "left",
  });
}
