import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { inviteCustomer } from "@/app/staff/people/actions";
import { ActionForm } from "@/components/forms/action-form";
import { inviteFields } from "@/components/people/invite-fields";
import { Crumbs } from "@/components/ui/crumbs";
import { findCustomer } from "@/db/accounts/find-customer";
import { getStore } from "@/lib/app-store";
import { idInPath } from "@/lib/person-input";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Invite member"),
});

type Props = PageProps<"/staff/accounts/[account]/invite">;

export default async function InviteCustomerPage({ params }: Props) {
  const staff = await staffOrNull();
  const id = idInPath((await params).account);
  const account = staff === null || id === null ? null : await findCustomer(await getStore(), id);
  if (account === null) return notThere(staff);
  const way = [
    ["Accounts", "/staff"],
    [account.name, `/staff/accounts/${account.id}`],
  ] as const;
  return (
    <div className="narrow">
      <header>
        <Crumbs way={way} here="Invite member" />
        <h1>Invite member</h1>
        <p className="sub">They choose a password with a link that you pass on.</p>
      </header>
      <section className="card">
        <ActionForm
          action={inviteCustomer}
          hidden={{ account: String(account.id) }}
          submit="Make invitation"
          fields={inviteFields("admin")}
        />
      </section>
    </div>
  );
}
