import type { FactorOwner } from "./operations/factor-owner";
import type { Member, StaffMember } from "./session";

/** Whoever is signed in, as the owner of a second factor. */
export function factorOwnerOf(person: Member | StaffMember): FactorOwner {
  const { id, name, email, sessionIdHash } = person;
  const accountId = person.role === "staff" ? null : person.accountId;
  const kind = person.role === "staff" ? "staff" : "member";
  return { id, accountId, email, sessionIdHash, actor: { kind, id, name } };
}
