import type { Metadata } from "next";
import { NotThere } from "@/components/people/not-there";
import { PeopleTable } from "@/components/people/people-table";
import { ButtonLink } from "@/components/ui/button";
import { listPeople } from "@/db/people/list-people";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { counted } from "@/lib/numbers/wording";
import { adminOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("admin", "Members"),
});

/** Who of the account may sign in, and as what. For admins alone. */
export default async function MembersPage() {
  const admin = await adminOrNull();
  if (admin === null) {
    answerWith(404);
    return <NotThere />;
  }
  const people = await listPeople(await getStore(), admin.accountId);
  return (
    <div className="column">
      <header className="page-head">
        <div>
          <h1>Members</h1>
          <p className="sub">{counted(people.length, "person", "people")} in this account</p>
        </div>
        <ButtonLink look="primary" href="/members/invite">
          Invite member
        </ButtonLink>
      </header>
      <section className="card">
        <PeopleTable
          caption="Members of the account"
          people={people}
          timeZone={admin.timeZone}
          path="/members"
          you={admin.id}
        />
      </section>
    </div>
  );
}
