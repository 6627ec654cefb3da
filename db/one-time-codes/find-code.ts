import { and, eq, gt, isNull } from "drizzle-orm";
import { accounts, oneTimeCodes, people } from "@/db/schema/accounts";
import type { Reader } from "@/db/store";

export interface CodeOwner {
  readonly personId: number;
  readonly name: string;
  readonly email: string;
  /** `null` = staff. */
  readonly accountId: number | null;
  /** `null` where the password alone lets in. */
  readonly totpEnabledAt: Date | null;
}

/** Whose code this is, while it may still be used. */
export async function findCode(
  reader: Reader,
  codeHash: string,
  now: Date,
): Promise<CodeOwner | null> {
  const found = reader.orm
    .select({
      personId: people.id,
      name: people.name,
      email: people.email,
      accountId: people.accountId,
      totpEnabledAt: people.totpEnabledAt,
    })
    .from(oneTimeCodes)
    .innerJoin(people, eq(people.id, oneTimeCodes.personId))
    .leftJoin(accounts, eq(accounts.id, people.accountId))
    .where(
      and(
        eq(oneTimeCodes.codeHash, codeHash),
        isNull(oneTimeCodes.usedAt),
        gt(oneTimeCodes.expiresAt, now),
        isNull(people.disabledAt),
        isNull(accounts.disabledAt),
        isNull(accounts.closedAt),
      ),
    )
    .get();
  return found ?? null;
}
