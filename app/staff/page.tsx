import type { Metadata } from "next";
import { signOut } from "@/app/(guest)/sign-in/actions";
import { AccountsTable } from "@/components/staff/accounts-table";
import { Button } from "@/components/ui/button";
import { NothingHere } from "@/components/ui/nothing-here";
import { listAccounts } from "@/db/accounts/list-accounts";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { currentPerson, staffOrNull } from "@/lib/session";

export async function generateMetadata(): Promise<Metadata> {
  const person = await currentPerson();
  return { title: person?.role === "staff" ? "Accounts" : "Not found" };
}

const MOST_ACCOUNTS = 1000;

export default async function StaffPage() {
  const staff = await staffOrNull();
  if (staff === null) {
    answerWith(404);
    return <NothingHere />;
  }
  const accounts = await listAccounts(await getStore(), MOST_ACCOUNTS);
  return (
    <main className="staff" id="content">
      <header>
        <div>
          <h1>Accounts</h1>
          <p className="sub">
            Signed in as <bdi>{staff.name}</bdi>
          </p>
        </div>
        <form action={signOut}>
          <Button icon="sign-out">Sign out</Button>
        </form>
      </header>
      <section className="card">
        <AccountsTable accounts={accounts} timeZone={staff.timeZone} />
      </section>
    </main>
  );
}
