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
