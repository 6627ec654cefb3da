import type { Role } from "./role";

/** Invited: has not chosen a password yet. */
export type PersonState = "active" | "invited" | "disabled";

/** Somebody who may sign in, as those see it who decide about it. */
export interface Person {
  readonly id: number;
  /** `null` = staff. */
  readonly accountId: number | null;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly state: PersonState;
  readonly hasSecondFactor: boolean;
  readonly createdAt: Date;
  /** `null` = never signed in. */
  readonly lastSeenAt: Date | null;
}

export type PersonRefusal =
  | "person-not-found"
  | "email-taken"
  | "account-closed"
  | "yourself"
  | "last-admin"
  | "last-staff"
  | "same-role"
  | "staff-have-no-role"
  | "disabled"
  | "not-disabled"
  | "no-second-factor";

interface Standing {
  readonly actorId: number | null;
  /** Nobody else could do what this person may, once it is gone. */
  readonly isLast: boolean;
}

/** There is always somebody left who can let others in. */
export function refusalOfRole(person: Person, role: Role, { isLast }: Standing) {
  if (person.role === "staff" || role === "staff") return "staff-have-no-role";
  if (person.role === role) return "same-role";
  return person.role === "admin" && isLast ? "last-admin" : null;
}

/** Nobody locks themselves out, and the last who lets others in stays. */
export function refusalOfDisabling(person: Person, { actorId, isLast }: Standing) {
  if (person.state === "disabled") return "disabled";
  if (person.id === actorId) return "yourself";
  if (!isLast) return null;
  if (person.role === "staff") return "last-staff";
  return person.role === "admin" ? "last-admin" : null;
}

/** A stolen session must not be enough to set a new password: one's own is changed with the old. */
export function refusalOfCode(person: Person, actorId: number | null) {
  if (person.id === actorId) return "yourself";
  return person.state === "disabled" ? "disabled" : null;
}

/** One's own is turned off with password and code, not by a button. */
export function refusalOfFactorReset(person: Person, actorId: number | null) {
  if (person.id === actorId) return "yourself";
  return person.hasSecondFactor ? null : "no-second-factor";
}
