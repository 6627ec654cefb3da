import { and, eq, isNull } from "drizzle-orm";
import { oneTimeCodes } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

/** Spends a person's codes: one is used, and the others with it. */
export async function spendCodesOf(tx: Transaction, personId: number, now: Date): Promise<void> {
  tx.orm
    .update(oneTimeCodes)
    .set({ usedAt: now })
    .where(and(eq(oneTimeCodes.personId, personId), isNull(oneTimeCodes.usedAt)))
    .run();
}
