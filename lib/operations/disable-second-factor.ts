import { recordAudit } from "@/db/audit/record-audit";
import { findPasswordHash } from "@/db/people/find-password-hash";
import { clearSecondFactor } from "@/db/second-factor/clear-second-factor";
import { forgetTries } from "@/db/sign-in-tries/forget-tries";
import type { Store } from "@/db/store";
import type { FactorOwner } from "./factor-owner";
import { verifyPassword } from "./password";
import { proveSecondFactor } from "./prove-second-factor";
import { takeTry } from "./sign-in-limit";

export type Disabling =
  | { readonly kind: "disabled" }
  | { readonly kind: "wrong-password" }
  | { readonly kind: "wrong-code" }
  | { readonly kind: "too-many"; readonly waitMs: number };

/** Asks for both: a session that was left open must not be enough. */
export async function disableSecondFactor(
  store: Store,
  owner: FactorOwner,
  given: { readonly password: string; readonly code: string },
  now: Date,
): Promise<Disabling> {
  const { id, accountId, email, sessionIdHash, actor } = owner;
  const subject = `factor:${id}`;
  const taken = await takeTry(store, { email: subject, address: `session:${sessionIdHash}` }, now);
  if (taken.kind === "too-many") return taken;
  const stored = await findPasswordHash(store, id);
  if (!(await verifyPassword(stored, given.password))) return { kind: "wrong-password" };
  return store.inTransaction(async (tx): Promise<Disabling> => {
    if (!(await proveSecondFactor(tx, owner, given.code, now))) return { kind: "wrong-code" };
    await clearSecondFactor(tx, id);
    await forgetTries(tx, subject);
    const act = { action: "second-factor-disabled", subject: email, detail: null } as const;
    await recordAudit(tx, { at: now, actor, accountId, ...act });
    return { kind: "disabled" };
  });
}
