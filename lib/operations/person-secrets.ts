import type { PersonPlace } from "@/db/people/find-person-of";
import { clearSecondFactor } from "@/db/second-factor/clear-second-factor";
import { endSessionsOf } from "@/db/sessions/end-sessions";
import type { Store } from "@/db/store";
import { refusalOfCode, refusalOfFactorReset } from "@/lib/did/person";
import { actOnPerson, type By, type PersonOutcome } from "./act-on-person";
import { newOneTimeCode } from "./one-time-code";

/** A new one-time code: the way back for who forgot the password or lost the invitation. */
export function issueCode(
  store: Store,
  place: PersonPlace,
  by: By,
): Promise<PersonOutcome<{ readonly code: string }>> {
  return actOnPerson(store, place, by, {
    action: "code-issued",
    refusal: async (_tx, person) => refusalOfCode(person, by.actor.id),
    write: async (tx, person) => ({ code: await newOneTimeCode(tx, person.id, by.now) }),
  });
}

/** For who lost both phone and recovery codes. Sessions end: they may be somebody else's. */
export function resetSecondFactor(
  store: Store,
  place: PersonPlace,
  by: By,
): Promise<PersonOutcome> {
  return actOnPerson(store, place, by, {
    action: "second-factor-reset",
    refusal: async (_tx, person) => refusalOfFactorReset(person, by.actor.id),
    write: async (tx, person) => {
      await clearSecondFactor(tx, person.id);
      await endSessionsOf(tx, person.id, by.now);
      return null;
    },
  });
}
