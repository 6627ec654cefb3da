import { sessions } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

export interface NewSession {
  readonly idHash: string;
  readonly personId: number;
  readonly createdAt: Date;
  readonly userAgent: string | null;
  readonly address: string | null;
}

/** A session begins: it was last seen when it was made. */
export async function insertSession(tx: Transaction, session: NewSession): Promise<void> {
  tx.orm
    .insert(sessions)
    .values({ ...session, lastSeenAt: session.createdAt })
    .run();
}
