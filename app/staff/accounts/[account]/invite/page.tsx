import type { Metadata } from "next";
import { openAccount } from "@/app/staff/accounts/[account]/shown-account";
import { notThere } from "@/app/staff/not-there";
import { inviteCustomer } from "@/app/staff/people/actions";
import { ActionForm } from "@/components/forms/action-form";
import { inviteFields } from "@/components/people/invite-fields";
import { Crumbs } from "@/components/ui/crumbs";
import { getStore } from "@/lib/app-store";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Invite member"),
});

type Props = PageProps<"/staff/accounts/[account]/invite">;

export default async function InviteCustomerPage({ params }: Props) {
  const staff = await staffOrNull();
  const shown = await openAccount(await getStore(), staff, (await params).account);
  if (shown === null) return notThere(staff);
  const { account, way } = shown;
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
