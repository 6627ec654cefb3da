import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { PeopleTable } from "@/components/people/people-table";
import { ButtonLink } from "@/components/ui/button";
import { listPeople } from "@/db/people/list-people";
import { getStore } from "@/lib/app-store";
import { counted } from "@/lib/numbers/wording";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "People"),
});

/** The provider's own people. */
export default async function PeoplePage() {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const people = await listPeople(await getStore(), null);
  return (
    <div className="column">
      <header className="page-head">
        <div>
          <h1>People</h1>
          <p className="sub">{counted(people.length, "person", "people")} of the provider</p>
        </div>
        <ButtonLink look="primary" href="/staff/people/invite">
          Invite staff
        </ButtonLink>
      </header>
      <section className="card">
        <PeopleTable
          caption="Staff"
          people={people}
          timeZone={staff.timeZone}
          path="/staff/people"
          you={staff.id}
          withRole={false}
        />
      </section>
    </div>
  );
}
