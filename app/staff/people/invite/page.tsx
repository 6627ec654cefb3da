import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { inviteStaff } from "@/app/staff/people/actions";
import { ActionForm } from "@/components/forms/action-form";
import { inviteFields } from "@/components/people/invite-fields";
import { Crumbs } from "@/components/ui/crumbs";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Invite staff"),
});

export default async function InviteStaffPage() {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  return (
    <div className="narrow">
      <header>
        <Crumbs way={[["People", "/staff/people"]]} here="Invite staff" />
        <h1>Invite staff</h1>
        <p className="sub">They see every customer's account, and their acts are audited.</p>
      </header>
      <section className="card">
        <ActionForm action={inviteStaff} submit="Make invitation" fields={inviteFields("staff")} />
      </section>
    </div>
  );
}
