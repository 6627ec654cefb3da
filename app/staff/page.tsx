import type { Metadata } from "next";
import { signOut } from "@/app/(guest)/sign-in/actions";
import { AccountsTable } from "@/components/staff/accounts-table";
import { Button } from "@/components/ui/button";
import { listAccounts } from "@/db/accounts/list-accounts";
import { getStore } from "@/lib/app-store";
import { requireStaff } from "@/lib/session";

export const metadata: Metadata = { title: "Accounts" };

const MOST_ACCOUNTS = 1000;

export default async function StaffPage() {
  const staff = await requireStaff();
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
