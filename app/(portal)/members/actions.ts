"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { machineNow } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { memberAction } from "@/lib/member-action";
import { invitePerson } from "@/lib/operations/invite-person";
import { changeRole, disablePerson, enablePerson } from "@/lib/operations/person-access";
import { issueCode, resetSecondFactor } from "@/lib/operations/person-secrets";
import { endSessionOfPerson, endSessionsOfPerson } from "@/lib/operations/person-sessions";
import { linkAnswer, personAnswer } from "@/lib/person-answers";
import { emailText, idText, memberRole, personName, sessionHash } from "@/lib/person-input";
import type { Member } from "@/lib/session";

const ADMIN = { role: "admin" } as const;
const onPerson = z.strictObject({ person: idText });

function by({ id, name }: Member) {
  return { actor: { kind: "member", id, name }, now: machineNow() } as const;
}

function shown(state: FormState): FormState {
  refresh();
  return state;
}

/** A member of the admin's own account, who chooses a password with the link. */
export const inviteMember = memberAction(
  z.strictObject({ name: personName(), email: emailText, role: memberRole }),
  async (store, input, member) => {
    const invitation = { ...input, accountId: member.accountId };
    return shown(linkAnswer(await invitePerson(store, invitation, by(member))));
  },
  ADMIN,
);

export const changeMemberRole = memberAction(
  z.strictObject({ person: idText, role: memberRole }),
  async (store, { person, role }, member) => {
    const place = { accountId: member.accountId, personId: person };
    const outcome = await changeRole(store, place, role, by(member));
    return shown(personAnswer(outcome, "The role is changed. Sessions under the old one ended."));
  },
  ADMIN,
);

export const disableMember = memberAction(
  onPerson,
  async (store, { person }, member) => {
    const place = { accountId: member.accountId, personId: person };
    return shown(personAnswer(await disablePerson(store, place, by(member)), "Disabled."));
  },
  ADMIN,
);

export const enableMember = memberAction(
  onPerson,
  async (store, { person }, member) => {
    const place = { accountId: member.accountId, personId: person };
    return shown(personAnswer(await enablePerson(store, place, by(member)), "Enabled."));
  },
  ADMIN,
);

/** The way back for who forgot the password: there is no mail that could bring it. */
export const issueMemberCode = memberAction(
  onPerson,
  async (store, { person }, member) => {
    const place = { accountId: member.accountId, personId: person };
    return shown(linkAnswer(await issueCode(store, place, by(member))));
  },
  ADMIN,
);

export const endMemberSession = memberAction(
  z.strictObject({ person: idText, session: sessionHash }),
  async (store, { person, session }, member) => {
    const place = { accountId: member.accountId, personId: person };
    const outcome = await endSessionOfPerson(store, place, session, by(member));
    return shown(personAnswer(outcome, "The session has ended."));
  },
  ADMIN,
);

export const endMemberSessions = memberAction(
  onPerson,
  async (store, { person }, member) => {
    const place = { accountId: member.accountId, personId: person };
    const outcome = await endSessionsOfPerson(store, place, member.sessionIdHash, by(member));
    return shown(personAnswer(outcome, "All sessions have ended."));
  },
  ADMIN,
);

export const resetMemberSecondFactor = memberAction(
  onPerson,
  async (store, { person }, member) => {
    const place = { accountId: member.accountId, personId: person };
    const outcome = await resetSecondFactor(store, place, by(member));
    return shown(personAnswer(outcome, "The second factor is reset, and all sessions ended."));
  },
  ADMIN,
);
