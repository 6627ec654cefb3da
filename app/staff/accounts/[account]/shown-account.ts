import { type Customer, findCustomer } from "@/db/accounts/find-customer";
import type { Store } from "@/db/store";
import { idInPath } from "@/lib/person-input";
import type { StaffMember } from "@/lib/session";

interface OpenAccount {
  readonly account: Customer;
  /** Its page, and what is below it. */
  readonly path: string;
  /** The way to a page below it. */
  readonly way: readonly (readonly [name: string, href: string])[];
}

/** The account that a path names, where something of it can be changed; `null` = nothing is there. */
export async function openAccount(
  store: Store,
  staff: StaffMember | null,
  segment: string,
): Promise<OpenAccount | null> {
  const id = idInPath(segment);
  const account = staff === null || id === null ? null : await findCustomer(store, id);
  if (account === null || account.closedAt !== null) return null;
  const path = `/staff/accounts/${account.id}`;
  return {
    account,
    path,
    way: [
      ["Accounts", "/staff"],
      [account.name, path],
    ],
  };
}
