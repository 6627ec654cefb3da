import { eq } from "drizzle-orm";
import { people } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";

export interface PersonChange {
  readonly name?: string;
  readonly timeZone?: string;
  readonly theme?: "system" | "light" | "dark";
  readonly passwordHash?: string;
}

/** What people change of themselves. Their account and role are not among it. */
export async function updatePerson(
  tx: Transaction,
  personId: number,
  change: PersonChange,
): Promise<void> {
  tx.orm.update(people).set(change).where(eq(people.id, personId)).run();
}
