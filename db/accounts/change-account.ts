import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

export interface AccountChange {
  /** `null` = postpaid. */
  readonly creditLimitMinor?: number | null;
  readonly disabledAt?: Date | null;
}

/** What staff decide about an account. Its name and currency are not among it. */
export async function changeAccount(
  tx: Transaction,
  accountId: number,
  change: AccountChange,
): Promise<void> {
  const { changes } = tx.orm.update(accounts).set(change).where(eq(accounts.id, accountId)).run();
  if (changes !== 1) throw new Error("the account went away while it was changed");
}
