import { recordAudit } from "@/db/audit/record-audit";
import { type CodeOwner, findCode } from "@/db/one-time-codes/find-code";
import { spendCodesOf } from "@/db/one-time-codes/spend-codes";
import { updatePerson } from "@/db/people/update-person";
import { forgetPendingOf } from "@/db/second-factor/pending-sign-ins";
import { endSessionsOf } from "@/db/sessions/end-sessions";
import type { Store } from "@/db/store";
import type { AuditEvent } from "@/lib/did/audit";
import { hashPassword } from "./password";
import { startSecondStep } from "./second-step";
import { hashOfSecret } from "./secret-id";
import { type Client, startSession } from "./sessions";

export type Welcome =
  | { readonly kind: "signed-in"; readonly sessionId: string }
  /** The password is chosen; the second factor is still owed. */
  | { readonly kind: "second-step"; readonly pendingId: string }
  | { readonly kind: "code-not-valid" };

/**
 * Spends a one-time code: its owner has the chosen password from then on and is signed in, unless
 * there is a second factor, which no link replaces. All sessions from before end.
 */
export async function welcome(
  store: Store,
  chosen: { readonly code: string; readonly password: string },
  client: Client,
  now: Date,
): Promise<Welcome> {
  const codeHash = hashOfSecret(chosen.code);
  if ((await findCode(store, codeHash, now)) === null) return { kind: "code-not-valid" };
  const passwordHash = await hashPassword(chosen.password);
  return store.inTransaction(async (tx): Promise<Welcome> => {
    const owner = await findCode(tx, codeHash, now);
    if (owner === null) return { kind: "code-not-valid" };
    await spendCodesOf(tx, owner.personId, now);
    await updatePerson(tx, owner.personId, { passwordHash });
    await endSessionsOf(tx, owner.personId, now);
    await forgetPendingOf(tx, owner.personId);
    await recordAudit(tx, auditOf(owner, now));
    if (owner.totpEnabledAt !== null) {
      return { kind: "second-step", pendingId: await startSecondStep(tx, owner.personId, now) };
    }
    return { kind: "signed-in", sessionId: await startSession(tx, owner.personId, client, now) };
  });
}

function auditOf({ personId, name, email, accountId }: CodeOwner, at: Date): AuditEvent {
  const actor = { kind: accountId === null ? "staff" : "member", id: personId, name } as const;
  return { at, actor, accountId, action: "code-used", subject: email, detail: null };
}
