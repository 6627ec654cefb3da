"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { invitePerson } from "@/lib/operations/invite-person";
import { changeRole, disablePerson, enablePerson } from "@/lib/operations/person-access";
import { issueCode, resetSecondFactor } from "@/lib/operations/person-secrets";
import { endSessionOfPerson, endSessionsOfPerson } from "@/lib/operations/person-sessions";
import { linkAnswer, personAnswer } from "@/lib/person-answers";
import { emailText, idText, memberRole, personName, sessionHash } from "@/lib/person-input";
import { staffBy } from "@/lib/staff-by";

/** Whose people: a customer's account, or staff where it is empty. */
const accountOrStaff = z
  .literal("")
  .transform(() => null)
  .or(idText);
const place = { account: accountOrStaff, person: idText };
const onPerson = z.strictObject(place);

function at({ account, person }: { readonly account: number | null; readonly person: number }) {
  return { accountId: account, personId: person };
}

function shown(state: FormState): FormState {
  refresh();
  return state;
}

export const inviteCustomer = staffAction(
  z.strictObject({ account: idText, name: personName(), email: emailText, role: memberRole }),
  async (store, { account, ...person }, staff) => {
    const invitation = { ...person, accountId: account };
    return shown(linkAnswer(await invitePerson(store, invitation, staffBy(staff))));
  },
);

export const inviteStaff = staffAction(
  z.strictObject({ name: personName(), email: emailText }),
  async (store, input, staff) => {
    const invitation = { ...input, accountId: null, role: "staff" } as const;
    return shown(linkAnswer(await invitePerson(store, invitation, staffBy(staff))));
  },
);

export const changePersonRole = staffAction(
  z.strictObject({ ...place, role: memberRole }),
  async (store, { role, ...input }, staff) => {
    const outcome = await changeRole(store, at(input), role, staffBy(staff));
    return shown(personAnswer(outcome, "The role is changed. Sessions under the old one ended."));
  },
);

export const disableAnybody = staffAction(onPerson, async (store, input, staff) =>
  shown(personAnswer(await disablePerson(store, at(input), staffBy(staff)), "Disabled.")),
);

export const enableAnybody = staffAction(onPerson, async (store, input, staff) =>
  shown(personAnswer(await enablePerson(store, at(input), staffBy(staff)), "Enabled.")),
);

export const issuePersonCode = staffAction(onPerson, async (store, input, staff) =>
  shown(linkAnswer(await issueCode(store, at(input), staffBy(staff)))),
);

export const endPersonSession = staffAction(
  z.strictObject({ ...place, session: sessionHash }),
  async (store, { session, ...input }, staff) => {
    const outcome = await endSessionOfPerson(store, at(input), session, staffBy(staff));
    return shown(personAnswer(outcome, "The session has ended."));
  },
);

export const endPersonSessions = staffAction(onPerson, async (store, input, staff) => {
  const kept = staff.sessionIdHash;
  const outcome = await endSessionsOfPerson(store, at(input), kept, staffBy(staff));
  return shown(personAnswer(outcome, "All sessions have ended."));
});

export const resetPersonSecondFactor = staffAction(onPerson, async (store, input, staff) => {
  const outcome = await resetSecondFactor(store, at(input), staffBy(staff));
  return shown(personAnswer(outcome, "The second factor is reset, and all sessions ended."));
});
