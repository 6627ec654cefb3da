import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { ON_MEMBERS } from "@/app/staff/people/person-actions";
import { PersonCards } from "@/components/people/person-cards";
import { PersonHead } from "@/components/people/person-head";
import { Note } from "@/components/ui/note";
import { findCustomer } from "@/db/accounts/find-customer";
import { findPersonOf } from "@/db/people/find-person-of";
import { listSessions } from "@/db/sessions/list-sessions";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { MEMBER_ENDED_WORDS } from "@/lib/numbers/wording-people";
import { aliveAt } from "@/lib/operations/sessions";
import { idInPath } from "@/lib/person-input";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Member"),
});

type Props = PageProps<"/staff/accounts/[account]/members/[member]">;

/** One member of one customer; under another customer's account it is not there. */
export default async function CustomerMemberPage({ params }: Props) {
  const staff = await staffOrNull();
  const path = await params;
  const [accountId, personId] = [idInPath(path.account), idInPath(path.member)];
  if (staff === null || accountId === null || personId === null) return notThere(staff);
  const store = await getStore();
  const account = await findCustomer(store, accountId);
  const person = await findPersonOf(store, { accountId, personId });
  if (account === null || person === null) return notThere(staff);
  const way = [
    ["Accounts", "/staff"],
    [account.name, `/staff/accounts/${account.id}`],
  ] as const;
  const hasEnded = account.closedAt !== null;
  const rows = await listSessions(store, person.id, aliveAt(machineNow()));
  return (
    <div className="narrow">
      <PersonHead person={person} way={way} timeZone={staff.timeZone} hasEnded={hasEnded} />
      {hasEnded ? (
        <Note>{MEMBER_ENDED_WORDS}</Note>
      ) : (
        <PersonCards
          person={person}
          hidden={{ account: String(account.id), person: String(person.id) }}
          isYou={false}
          sessions={{ rows, current: staff.sessionIdHash, timeZone: staff.timeZone }}
          actions={ON_MEMBERS}
        />
      )}
    </div>
  );
}
