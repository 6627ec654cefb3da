import { and, eq, isNull, ne } from "drizzle-orm";
import { sessions } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

/** Ends one session of a person. @returns whether there was one to end */
export async function endSession(
  tx: Transaction,
  personId: number,
  idHash: string,
  now: Date,
): Promise<boolean> {
  const ended = tx.orm
    .update(sessions)
    .set({ endedAt: now })
    .where(
      and(eq(sessions.personId, personId), eq(sessions.idHash, idHash), isNull(sessions.endedAt)),
    )
    .run();
  return ended.changes === 1;
}

/** Ends every session of a person but the one that is kept, if any. */
export async function endSessionsOf(
  tx: Transaction,
  personId: number,
  now: Date,
  keptIdHash = "",
): Promise<void> {
  tx.orm
    .update(sessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        ne(sessions.idHash, keptIdHash),
      ),
    )
    .run();
}
