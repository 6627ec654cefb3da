import { recordAudit } from "@/db/audit/record-audit";
import { findSecondFactor } from "@/db/second-factor/find-second-factor";
import { takeRecoveryCode } from "@/db/second-factor/recovery-codes";
import { takeStep } from "@/db/second-factor/write-second-factor";
import type { Transaction } from "@/db/store";
import type { FactorOwner } from "./factor-owner";
import { hashOfSecret } from "./secret-id";
import { bareCode, stepOfCode } from "./totp";

type Prover = Pick<FactorOwner, "id" | "accountId" | "email" | "actor">;

/**
 * Takes a code of the app, or a recovery code. Each is good once: a code that somebody looked at
 * while it was typed is worth nothing to them.
 */
export async function proveSecondFactor(
  tx: Transaction,
  { id, accountId, email, actor }: Prover,
  typed: string,
  now: Date,
): Promise<boolean> {
  const factor = await findSecondFactor(tx, id);
  if (factor === null || factor.enabledAt === null) return false;
  const code = bareCode(typed);
  const step = stepOfCode(factor.secret, code, now);
  if (step !== null) return takeStep(tx, id, step);
  if (!(await takeRecoveryCode(tx, id, hashOfSecret(code), now))) return false;
  const detail = `${factor.recoveryCodesLeft - 1} left`;
  const act = { action: "recovery-code-used", subject: email, detail } as const;
  await recordAudit(tx, { at: now, actor, accountId, ...act });
  return true;
}
