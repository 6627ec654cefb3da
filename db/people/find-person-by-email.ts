import { and, eq, isNull } from "drizzle-orm";
import { accounts, people } from "@/db/schema/accounts";
import type { Reader } from "@/db/store";

export interface PersonWithPassword {
  readonly id: number;
  /** `null` until the one-time code is used. */
  readonly passwordHash: string | null;
  /** `null` where the password alone lets in. */
  readonly totpEnabledAt: Date | null;
}

/** Whoever may sign in under an address, lower case; the disabled are as if they were not there. */
export async function findPersonByEmail(
  reader: Reader,
  email: string,
): Promise<PersonWithPassword | null> {
  const found = reader.orm
    .select({
      id: people.id,
      passwordHash: people.passwordHash,
      totpEnabledAt: people.totpEnabledAt,
    })
    .from(people)
    .leftJoin(accounts, eq(accounts.id, people.accountId))
    .where(
      and(
        eq(people.email, email),
        isNull(people.disabledAt),
        isNull(accounts.disabledAt),
        isNull(accounts.closedAt),
      ),
    )
    .get();
  return found ?? null;
}
