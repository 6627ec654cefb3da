import { oneTimeCodes } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

export interface NewCode {
  readonly codeHash: string;
  readonly personId: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Stores a one-time code by its hash; the code itself is known only to whom it was told. */
export async function insertCode(tx: Transaction, code: NewCode): Promise<void> {
  tx.orm.insert(oneTimeCodes).values(code).run();
}
