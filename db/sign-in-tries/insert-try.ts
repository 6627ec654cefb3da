import { lte } from "drizzle-orm";
import { signInFailures } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

/** Notes a try before its password is looked at, and forgets tries that no longer count. */
export async function insertTry(
  tx: Transaction,
  subjects: readonly string[],
  now: Date,
  forgetUntil: Date,
): Promise<void> {
  tx.orm.delete(signInFailures).where(lte(signInFailures.failedAt, forgetUntil)).run();
  tx.orm
    .insert(signInFailures)
    .values(subjects.map((subject) => ({ subject, failedAt: now })))
    .run();
}
