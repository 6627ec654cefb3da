import { and, eq, gt, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { accounts, people, sessions } from "@/db/schema/accounts";
import type { Reader } from "@/db/store";
import type { Role } from "@/lib/did/role";

export interface SignedIn {
  readonly id: number;
  /** `null` = staff. */
  readonly accountId: number | null;
  readonly accountName: string | null;
  readonly currency: string | null;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly theme: "system" | "light" | "dark";
  /** As stored, in JSON. */
  readonly preferences: string;
  readonly sessionIdHash: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** The account that staff look at in this session, read-only, and since when. */
  readonly viewedId: number | null;
  readonly viewedName: string | null;
  readonly viewedCurrency: string | null;
  readonly viewingSince: Date | null;
}

const viewed = alias(accounts, "viewed");
/** Sessions younger than both are alive, unless they were ended. */
export interface AliveSince {
  readonly createdAfter: Date;
  readonly seenAfter: Date;
}

/** Who is signed in with this session: nobody once it or its person or account has ended. */
export async function findSignedIn(
  reader: Reader,
  sessionIdHash: string,
  alive: AliveSince,
): Promise<SignedIn | null> {
  const found = reader.orm
    .select({
      id: people.id,
      accountId: people.accountId,
      accountName: accounts.name,
      currency: accounts.currency,
      role: people.role,
      name: people.name,
      email: people.email,
      timeZone: people.timeZone,
      theme: people.theme,
      preferences: people.listPreferences,
      sessionIdHash: sessions.idHash,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      viewedId: viewed.id,
      viewedName: viewed.name,
      viewedCurrency: viewed.currency,
      viewingSince: sessions.viewingSince,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(accounts, eq(accounts.id, people.accountId))
    .leftJoin(viewed, and(eq(viewed.id, sessions.viewingAccountId), isNull(viewed.closedAt)))
    .where(
      and(
        eq(sessions.idHash, sessionIdHash),
        isNull(sessions.endedAt),
        gt(sessions.createdAt, alive.createdAfter),
        gt(sessions.lastSeenAt, alive.seenAfter),
        isNull(people.disabledAt),
        isNull(accounts.disabledAt),
        isNull(accounts.closedAt),
      ),
    )
    .get();
  return found ?? null;
}
