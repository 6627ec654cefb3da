import { findCustomer } from "@/db/accounts/find-customer";
import { recordAudit } from "@/db/audit/record-audit";
import { insertPerson } from "@/db/people/insert-person";
import { isEmailTaken } from "@/db/people/is-email-taken";
import type { Store } from "@/db/store";
import type { Role } from "@/lib/did/role";
import type { By, PersonOutcome } from "./act-on-person";
import { newOneTimeCode } from "./one-time-code";

export interface Invitation {
  /** `null` = staff. */
  readonly accountId: number | null;
  readonly role: Role;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
}

/** Somebody new, who chooses a password with the one-time code that comes back. */
export function invitePerson(
  store: Store,
  invitation: Invitation,
  { actor, now }: By,
): Promise<PersonOutcome<{ readonly code: string }>> {
  return store.inTransaction(async (tx): Promise<PersonOutcome<{ readonly code: string }>> => {
    const { accountId, email, role } = invitation;
    const account = accountId === null ? null : await findCustomer(tx, accountId);
    if (account?.closedAt) return { kind: "refused", reason: "account-closed" };
    if (await isEmailTaken(tx, email)) return { kind: "refused", reason: "email-taken" };
    const personId = await insertPerson(tx, { ...invitation, passwordHash: null }, now);
    const code = await newOneTimeCode(tx, personId, now);
    const act = { action: "person-invited", subject: email, detail: role } as const;
    await recordAudit(tx, { at: now, actor, accountId, ...act });
    return { kind: "done", result: { code } };
  });
}
