import { and, eq, lt } from "drizzle-orm";
import { sessions } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

/** Notes that a session is in use; the time it was last seen never goes back. */
export async function touchSession(tx: Transaction, idHash: string, now: Date): Promise<void> {
  tx.orm
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.idHash, idHash), lt(sessions.lastSeenAt, now)))
    .run();
}
