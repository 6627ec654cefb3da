import { insertCode } from "@/db/one-time-codes/insert-code";
import { spendCodesOf } from "@/db/one-time-codes/spend-codes";
import type { Transaction } from "@/db/store";
import { HOUR_MS, laterBy } from "@/lib/did/calendar";
import { hashOfSecret, newSecretId } from "./secret-id";

/** How long whoever gets a code has to choose a password. */
export const ONE_TIME_CODE_HOURS = 72;

/** A new code; those that the person had before are worth nothing. @returns the code, kept nowhere */
export async function newOneTimeCode(
  tx: Transaction,
  personId: number,
  now: Date,
): Promise<string> {
  const code = newSecretId();
  const expiresAt = laterBy(now, ONE_TIME_CODE_HOURS * HOUR_MS);
  await spendCodesOf(tx, personId, now);
  await insertCode(tx, { codeHash: hashOfSecret(code), personId, createdAt: now, expiresAt });
  return code;
}
