import { changeAccess } from "@/db/people/change-access";
import type { PersonPlace } from "@/db/people/find-person-of";
import { isLastOfRole } from "@/db/people/is-last-of-role";
import { endSessionsOf } from "@/db/sessions/end-sessions";
import type { Store } from "@/db/store";
import { refusalOfDisabling, refusalOfRole } from "@/lib/did/person";
import type { MemberRole } from "@/lib/did/role";
import { actOnPerson, type By, type PersonOutcome } from "./act-on-person";

/** Another role counts from the next sign-in: sessions under the old one end. */
export function changeRole(
  store: Store,
  place: PersonPlace,
  role: MemberRole,
  by: By,
): Promise<PersonOutcome> {
  return actOnPerson(store, place, by, {
    action: "role-changed",
    detail: (person) => `${person.role} → ${role}`,
    refusal: async (tx, person) =>
      refusalOfRole(person, role, {
        actorId: by.actor.id,
        isLast: await isLastOfRole(tx, person),
      }),
    write: async (tx, person) => {
      await changeAccess(tx, person.id, { role });
      await endSessionsOf(tx, person.id, by.now);
      return null;
    },
  });
}

/** Ends a person's sessions and lets it in no more. What it had confirmed goes on. */
export function disablePerson(store: Store, place: PersonPlace, by: By): Promise<PersonOutcome> {
  return actOnPerson(store, place, by, {
    action: "person-disabled",
    refusal: async (tx, person) =>
      refusalOfDisabling(person, {
        actorId: by.actor.id,
        isLast: await isLastOfRole(tx, person),
      }),
    write: async (tx, person) => {
      await changeAccess(tx, person.id, { disabledAt: by.now });
      await endSessionsOf(tx, person.id, by.now);
      return null;
    },
  });
}

/** Lets a person in again, with the password that it had. */
export function enablePerson(store: Store, place: PersonPlace, by: By): Promise<PersonOutcome> {
  return actOnPerson(store, place, by, {
    action: "person-enabled",
    refusal: async (_tx, person) => (person.state === "disabled" ? null : "not-disabled"),
    write: async (tx, person) => {
      await changeAccess(tx, person.id, { disabledAt: null });
      return null;
    },
  });
}
