import { and, desc, eq, gt } from "drizzle-orm";
import { signInFailures } from "@/db/schema/accounts";
import type { Reader } from "@/db/store";

/** When sign-in was tried for a subject ("email:…", "address:…"), the latest first. */
export async function listTries(
  reader: Reader,
  subject: string,
  after: Date,
): Promise<readonly Date[]> {
  return reader.orm
    .select({ at: signInFailures.failedAt })
    .from(signInFailures)
    .where(and(eq(signInFailures.subject, subject), gt(signInFailures.failedAt, after)))
    .orderBy(desc(signInFailures.failedAt))
    .all()
    .map((row) => row.at);
}
