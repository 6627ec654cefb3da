import type { Metadata } from "next";
import { inviteMember } from "@/app/(portal)/members/actions";
import { ActionForm } from "@/components/forms/action-form";
import { inviteFields } from "@/components/people/invite-fields";
import { NotThere } from "@/components/people/not-there";
import { Crumbs } from "@/components/ui/crumbs";
import { answerWith } from "@/lib/answer-status";
import { adminOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("admin", "Invite member"),
});

export default async function InvitePage() {
  if ((await adminOrNull()) === null) {
    answerWith(404);
    return <NotThere />;
  }
  return (
    <div className="narrow">
      <header>
        <Crumbs way={[["Members", "/members"]]} here="Invite member" />
        <h1>Invite member</h1>
        <p className="sub">
          They choose a password with a link that you pass on. It works once, within 72 hours.
        </p>
      </header>
      <section className="card">
        <ActionForm
          action={inviteMember}
          submit="Make invitation"
          fields={inviteFields("manager")}
        />
      </section>
    </div>
  );
}
