import { eq } from "drizzle-orm";
import { people } from "@/db/schema/accounts";
import type { Transaction } from "@/db/store";
import type { Role } from "@/lib/did/role";

export interface AccessChange {
  readonly role?: Role;
  readonly disabledAt?: Date | null;
}

/** What others decide about a person: what it may do, and whether it may come in at all. */
export async function changeAccess(
  tx: Transaction,
  personId: number,
  change: AccessChange,
): Promise<void> {
  const { changes } = tx.orm.update(people).set(change).where(eq(people.id, personId)).run();
  if (changes !== 1) throw new Error("the person went away while it was changed");
}
