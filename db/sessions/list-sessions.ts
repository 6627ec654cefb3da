import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema/accounts";
import type { Reader } from "@/db/store";
import type { AliveSince } from "./find-signed-in";

export interface SessionRow {
  readonly idHash: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string | null;
  readonly address: string | null;
}

/** A person's sessions that still let in, the latest used first. */
export async function listSessions(
  reader: Reader,
  personId: number,
  alive: AliveSince,
): Promise<readonly SessionRow[]> {
  return reader.orm
    .select({
      idHash: sessions.idHash,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      userAgent: sessions.userAgent,
      address: sessions.address,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        gt(sessions.createdAt, alive.createdAfter),
        gt(sessions.lastSeenAt, alive.seenAfter),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), sessions.idHash)
    .all();
}
