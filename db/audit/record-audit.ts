import type { Transaction } from "@/db/store";
import type { AuditEvent } from "@/lib/did/audit";

const INSERT = `
  INSERT INTO audit (at, actor, actor_id, actor_name, account_id, action, subject, detail)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** Adds to the append-only audit, in the transaction of the act itself. */
export async function recordAudit(tx: Transaction, event: AuditEvent): Promise<void> {
  const { actor } = event;
  tx.run(INSERT, [
    event.at.getTime(),
    actor.kind,
    actor.id,
    actor.name,
    event.accountId,
    event.action,
    event.subject,
    event.detail,
  ]);
}
