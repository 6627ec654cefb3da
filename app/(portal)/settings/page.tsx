import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/forms/action-form";
import { SessionList } from "@/components/people/session-list";
import { listSessions } from "@/db/sessions/list-sessions";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { aliveAt } from "@/lib/operations/sessions";
import { requireMember } from "@/lib/session";
import { endOwnSession, saveKeyboard, savePassword, saveSettings } from "./actions";
import { OwnFactor } from "./own-factor";
import { keyboardFields, PASSWORD_FIELDS, personFields } from "./settings-fields";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const member = await requireMember();
  if (member.viewedBy !== null) redirect("/staff/settings");
  const sessions = await listSessions(await getStore(), member.id, aliveAt(machineNow()));
  return (
    <div className="narrow">
      <header className="page-head">
        <h1>Settings</h1>
      </header>
      <section className="card">
        <h2>You</h2>
        <ActionForm action={saveSettings} submit="Save settings" fields={personFields(member)} />
      </section>
      <section className="card" id="keyboard">
        <h2>Keyboard</h2>
        <ActionForm
          action={saveKeyboard}
          submit="Save keyboard"
          fields={keyboardFields(member.listPreferences.shortcuts)}
        />
      </section>
      <section className="card">
        <h2>Password</h2>
        <ActionForm action={savePassword} submit="Change password" fields={PASSWORD_FIELDS} />
      </section>
      <OwnFactor person={member} />
      <section className="card">
        <h2>Sessions</h2>
        <SessionList
          sessions={sessions}
          current={member.sessionIdHash}
          timeZone={member.timeZone}
          end={endOwnSession}
        />
      </section>
    </div>
  );
}
