import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { ON_STAFF } from "@/app/staff/people/person-actions";
import { PersonCards } from "@/components/people/person-cards";
import { PersonHead } from "@/components/people/person-head";
import { findPersonOf } from "@/db/people/find-person-of";
import { listSessions } from "@/db/sessions/list-sessions";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { aliveAt } from "@/lib/operations/sessions";
import { idInPath } from "@/lib/person-input";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Staff"),
});

/** One of the provider's people; a customer's member is not there. */
export default async function StaffPersonPage({ params }: PageProps<"/staff/people/[person]">) {
  const staff = await staffOrNull();
  const personId = idInPath((await params).person);
  if (staff === null || personId === null) return notThere(staff);
  const store = await getStore();
  const person = await findPersonOf(store, { accountId: null, personId });
  if (person === null) return notThere(staff);
  const rows = await listSessions(store, person.id, aliveAt(machineNow()));
  return (
    <div className="narrow">
      <PersonHead person={person} way={[["People", "/staff/people"]]} timeZone={staff.timeZone} />
      <PersonCards
        person={person}
        hidden={{ account: "", person: String(person.id) }}
        isYou={person.id === staff.id}
        sessions={{ rows, current: staff.sessionIdHash, timeZone: staff.timeZone }}
        actions={ON_STAFF}
      />
    </div>
  );
}
