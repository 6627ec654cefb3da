import type { PersonPlace } from "@/db/people/find-person-of";
import { endSession, endSessionsOf } from "@/db/sessions/end-sessions";
import type { Store } from "@/db/store";
import { actOnPerson, type By, type PersonOutcome } from "./act-on-person";

/** Ends one of a person's sessions. */
export function endSessionOfPerson(
  store: Store,
  place: PersonPlace,
  idHash: string,
  by: By,
): Promise<PersonOutcome<boolean>> {
  return actOnPerson(store, place, by, {
    action: "sessions-ended",
    detail: "one",
    refusal: async () => null,
    write: (tx, person) => endSession(tx, person.id, idHash, by.now),
  });
}

/** Ends all of a person's sessions; whoever acts keeps the one they act in. */
export function endSessionsOfPerson(
  store: Store,
  place: PersonPlace,
  keptIdHash: string,
  by: By,
): Promise<PersonOutcome> {
  return actOnPerson(store, place, by, {
    action: "sessions-ended",
    detail: "all",
    refusal: async () => null,
    write: async (tx, person) => {
      await endSessionsOf(tx, person.id, by.now, keptIdHash);
      return null;
    },
  });
}
