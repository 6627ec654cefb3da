import type { InferSelectModel } from "drizzle-orm";
import { and, eq } from "drizzle-orm";
import { verifications } from "@/db/schema/end-users";
import type { Reader } from "@/db/store";

export type VerificationRecord = InferSelectModel<typeof verifications>;

/** A verification of the account by its reference; another account's is not found. */
export async function findVerification(
  reader: Reader,
  accountId: number,
  reference: string,
): Promise<VerificationRecord | null> {
  const asked = and(eq(verifications.accountId, accountId), eq(verifications.reference, reference));
  return reader.orm.select().from(verifications).where(asked).get() ?? null;
}

/** For staff, who see every account's. */
export async function findAnyVerification(
  reader: Reader,
  reference: string,
): Promise<VerificationRecord | null> {
  const asked = eq(verifications.reference, reference);
  return reader.orm.select().from(verifications).where(asked).get() ?? null;
}

/** The one that a number or a verdict names. @throws when the account has none */
export async function findVerificationById(
  reader: Reader,
  accountId: number,
  id: number,
): Promise<VerificationRecord> {
  const asked = and(eq(verifications.accountId, accountId), eq(verifications.id, id));
  const found = reader.orm.select().from(verifications).where(asked).get();
  if (found === undefined) throw new Error(`the account has no verification ${id}`);
  return found;
}
