import type { Metadata } from "next";
import { endOwnSession, savePassword, saveSettings } from "@/app/(portal)/settings/actions";
import { OwnFactor } from "@/app/(portal)/settings/own-factor";
import { PASSWORD_FIELDS, personFields } from "@/app/(portal)/settings/settings-fields";
import { notThere } from "@/app/staff/not-there";
import { ActionForm } from "@/components/forms/action-form";
import { SessionList } from "@/components/people/session-list";
import { listSessions } from "@/db/sessions/list-sessions";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { aliveAt } from "@/lib/operations/sessions";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Settings"),
});

export default async function StaffSettingsPage() {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const sessions = await listSessions(await getStore(), staff.id, aliveAt(machineNow()));
  return (
    <div className="narrow">
      <header className="page-head">
        <h1>Settings</h1>
      </header>
      <section className="card">
        <h2>You</h2>
        <ActionForm action={saveSettings} submit="Save settings" fields={personFields(staff)} />
      </section>
      <section className="card">
        <h2>Password</h2>
        <ActionForm
          action={savePassword}
          submit="Change password"
          fields={PASSWORD_FIELDS}
          username={staff.email}
        />
      </section>
      <OwnFactor person={staff} />
      <section className="card">
        <h2>Sessions</h2>
        <SessionList
          sessions={sessions}
          current={staff.sessionIdHash}
          timeZone={staff.timeZone}
          end={endOwnSession}
        />
      </section>
    </div>
  );
}
