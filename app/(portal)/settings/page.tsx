import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/forms/action-form";
import { SessionList } from "@/components/people/session-list";
import { noticePreferences } from "@/db/people/change-notice-preferences";
import { listSessions } from "@/db/sessions/list-sessions";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { aliveAt } from "@/lib/operations/sessions";
import { requireMember } from "@/lib/session";
import { endOwnSession, saveKeyboard, savePassword, saveSettings } from "./actions";
import { saveNotices } from "./notice-actions";
import { OwnCalendar } from "./own-calendar";
import { OwnFactor } from "./own-factor";
import { keyboardFields, noticeFields, PASSWORD_FIELDS, personFields } from "./settings-fields";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const member = await requireMember();
  if (member.viewedBy !== null) redirect("/staff/settings");
  const store = await getStore();
  const sessions = await listSessions(store, member.id, aliveAt(machineNow()));
  const preferences = await noticePreferences(store, member.id);
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
      <section className="card" id="notices">
        <h2>Notices by e-mail</h2>
        <ActionForm
          action={saveNotices}
          submit="Save e-mail settings"
          fields={noticeFields(preferences)}
          wide
        />
      </section>
      <OwnCalendar member={member} />
      <section className="card">
        <h2>Password</h2>
        <ActionForm
          action={savePassword}
          submit="Change password"
          fields={PASSWORD_FIELDS}
          username={member.email}
        />
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
