import { recordAudit } from "@/db/audit/record-audit";
import { findPersonOf, type PersonPlace } from "@/db/people/find-person-of";
import type { Store, Transaction } from "@/db/store";
import type { Actor, AuditAction } from "@/lib/did/audit";
import type { Person, PersonRefusal } from "@/lib/did/person";

/** Who acts, and when by the machine's clock. */
export interface By {
  readonly actor: Actor;
  readonly now: Date;
}

/** The same where it can be no one but staff. */
export interface StaffBy extends By {
  readonly actor: Actor & { readonly kind: "staff"; readonly id: number };
}

export interface PersonRefused {
  readonly kind: "refused";
  readonly reason: PersonRefusal;
}

/** Done, with whatever came of it; or why not. */
export type PersonOutcome<Result = null> =
  | { readonly kind: "done"; readonly result: Result }
  | PersonRefused;

interface Act<Result> {
  readonly action: AuditAction;
  /** Said in the audit beside the person's e-mail. */
  readonly detail?: string | ((person: Person) => string);
  /** Decides before anything is written. */
  refusal(tx: Transaction, person: Person): Promise<PersonRefusal | null>;
  write(tx: Transaction, person: Person): Promise<Result>;
}

/** One act on one person: looked up in its own account, decided, written and audited at once. */
export function actOnPerson<Result>(
  store: Store,
  place: PersonPlace,
  by: By,
  act: Act<Result>,
): Promise<PersonOutcome<Result>> {
  return store.inTransaction(async (tx): Promise<PersonOutcome<Result>> => {
    const person = await findPersonOf(tx, place);
    if (person === null) return { kind: "refused", reason: "person-not-found" };
    const reason = await act.refusal(tx, person);
    if (reason !== null) return { kind: "refused", reason };
    const result = await act.write(tx, person);
    await recordAudit(tx, {
      at: by.now,
      actor: by.actor,
      accountId: person.accountId,
      action: act.action,
      subject: person.email,
      detail: (typeof act.detail === "function" ? act.detail(person) : act.detail) ?? null,
    });
    return { kind: "done", result };
  });
}
