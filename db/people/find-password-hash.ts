import { eq } from "drizzle-orm";
import { people } from "@/db/schema/accounts";
import type { Reader } from "@/db/store";

/** The stored password of a person; `null` while there is none. */
export async function findPasswordHash(reader: Reader, personId: number): Promise<string | null> {
  const found = reader.orm
    .select({ passwordHash: people.passwordHash })
    .from(people)
    .where(eq(people.id, personId))
    .get();
  return found?.passwordHash ?? null;
}
