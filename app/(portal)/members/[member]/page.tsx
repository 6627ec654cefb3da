import type { Metadata } from "next";
import * as actions from "@/app/(portal)/members/actions";
import { NotThere } from "@/components/people/not-there";
import { PersonCards } from "@/components/people/person-cards";
import { PersonHead } from "@/components/people/person-head";
import { findPersonOf } from "@/db/people/find-person-of";
import { listSessions } from "@/db/sessions/list-sessions";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { aliveAt } from "@/lib/operations/sessions";
import { idInPath } from "@/lib/person-input";
import { adminOrNull, titleFor } from "@/lib/session";

interface Props {
  readonly params: Promise<{ member: string }>;
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("admin", "Member"),
});

/** One member of the account; another account's is not there. */
export default async function MemberPage({ params }: Props) {
  const admin = await adminOrNull();
  const personId = idInPath((await params).member);
  const store = await getStore();
  const person =
    admin === null || personId === null
      ? null
      : await findPersonOf(store, { accountId: admin.accountId, personId });
  if (admin === null || person === null) {
    answerWith(404);
    return <NotThere />;
  }
  const sessions = await listSessions(store, person.id, aliveAt(machineNow()));
  return (
    <div className="narrow">
      <PersonHead person={person} way={[["Members", "/members"]]} timeZone={admin.timeZone} />
      <PersonCards
        person={person}
        hidden={{ person: String(person.id) }}
        isYou={person.id === admin.id}
        sessions={{ rows: sessions, current: admin.sessionIdHash, timeZone: admin.timeZone }}
        actions={{
          changeRole: actions.changeMemberRole,
          disable: actions.disableMember,
          enable: actions.enableMember,
          issueCode: actions.issueMemberCode,
          endSession: actions.endMemberSession,
          endSessions: actions.endMemberSessions,
          resetSecondFactor: actions.resetMemberSecondFactor,
        }}
      />
    </div>
  );
}
