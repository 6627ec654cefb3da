import { eq } from "drizzle-orm";
import { signInFailures } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

/** Whoever signed in has no failed tries to answer for. */
export async function forgetTries(tx: Transaction, subject: string): Promise<void> {
  tx.orm.delete(signInFailures).where(eq(signInFailures.subject, subject)).run();
}

/** The try that succeeded was no failure of its address. */
export async function forgetTry(tx: Transaction, subject: string, at: Date): Promise<void> {
  tx.run(
    `DELETE FROM sign_in_failures WHERE rowid =
      (SELECT rowid FROM sign_in_failures WHERE subject = ? AND failed_at = ? LIMIT 1)`,
    [subject, at.getTime()],
  );
}
