import { recordAudit } from "@/db/audit/record-audit";
import { findSecondFactor } from "@/db/second-factor/find-second-factor";
import { keepRecoveryCodes } from "@/db/second-factor/recovery-codes";
import { enableSecret, keepSecret } from "@/db/second-factor/write-second-factor";
import { endSessionsOf } from "@/db/sessions/end-sessions";
import { forgetTries } from "@/db/sign-in-tries/forget-tries";
import type { Store } from "@/db/store";
import type { FactorOwner } from "./factor-owner";
import { hashOfSecret } from "./secret-id";
import { takeTry } from "./sign-in-limit";
import { bareCode, newRecoveryCode, newTotpSecret, stepOfCode } from "./totp";

const RECOVERY_CODES = 10;

export type Enabling =
  | { readonly kind: "enabled"; readonly recoveryCodes: readonly string[] }
  | { readonly kind: "wrong" }
  | { readonly kind: "not-started" }
  | { readonly kind: "too-many"; readonly waitMs: number };

/** A new secret for the owner's app; nothing is asked for until a code of it was typed. */
export function startSecondFactor(store: Store, personId: number): Promise<void> {
  return store.inTransaction((tx) => keepSecret(tx, personId, newTotpSecret()));
}

/** Gives a set-up up; what is on stays on. */
export function dropSecondFactor(store: Store, personId: number): Promise<void> {
  return store.inTransaction((tx) => keepSecret(tx, personId, null));
}

/**
 * Turns it on once a code proves that the app has the secret. Other sessions end: they were let
 * in by the password alone. The recovery codes are told once and kept as hashes.
 */
export async function enableSecondFactor(
  store: Store,
  owner: FactorOwner,
  code: string,
  now: Date,
): Promise<Enabling> {
  const { id, accountId, email, sessionIdHash, actor } = owner;
  const subject = `factor:${id}`;
  const taken = await takeTry(store, { email: subject, address: `session:${sessionIdHash}` }, now);
  if (taken.kind === "too-many") return taken;
  return store.inTransaction(async (tx): Promise<Enabling> => {
    const factor = await findSecondFactor(tx, id);
    if (factor === null || factor.enabledAt !== null) return { kind: "not-started" };
    const step = stepOfCode(factor.secret, bareCode(code), now);
    if (step === null) return { kind: "wrong" };
    await enableSecret(tx, id, { secret: factor.secret, step }, now);
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const hashes = recoveryCodes.map((each) => hashOfSecret(bareCode(each)));
    await keepRecoveryCodes(tx, id, hashes, now);
    await endSessionsOf(tx, id, now, sessionIdHash);
    await forgetTries(tx, subject);
    const act = { action: "second-factor-enabled", subject: email, detail: null } as const;
    await recordAudit(tx, { at: now, actor, accountId, ...act });
    return { kind: "enabled", recoveryCodes };
  });
}
