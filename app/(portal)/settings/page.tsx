import type { Metadata } from "next";
import { ActionForm } from "@/components/forms/action-form";
import { OwnSessions } from "@/components/settings/own-sessions";
import { listSessions } from "@/db/sessions/list-sessions";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { aliveAt } from "@/lib/operations/sessions";
import { type Member, requireMember } from "@/lib/session";
import { endOwnSession, savePassword, saveSettings } from "./actions";
import { TIME_ZONES } from "./settings-input";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const member = await requireMember();
  const sessions = await listSessions(await getStore(), member.id, aliveAt(machineNow()));
  return (
    <div className="narrow">
      <header className="page-head">
        <h1>Settings</h1>
      </header>
      <section className="card">
        <h2>You</h2>
        <ActionForm action={saveSettings} submit="Save settings" fields={fieldsOf(member)} />
      </section>
      <section className="card">
        <h2>Password</h2>
        <ActionForm action={savePassword} submit="Change password" fields={PASSWORD_FIELDS} />
      </section>
      <section className="card">
        <h2>Sessions</h2>
        <OwnSessions
          sessions={sessions}
          current={member.sessionIdHash}
          timeZone={member.timeZone}
          end={endOwnSession}
        />
      </section>
    </div>
  );
}

const asOption = (value: string) => ({ value, label: value.replaceAll("_", " ") });

const THEMES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

function fieldsOf({ name, timeZone, theme }: Member) {
  const zones = TIME_ZONES.map(asOption);
  return [
    { name: "name", label: "Name", autoComplete: "name", value: name },
    { name: "timeZone", label: "Time zone", value: timeZone, options: zones },
    { name: "theme", label: "Theme", value: theme, options: THEMES },
  ];
}

const RULE = "12 characters or more. Any characters, spaces too.";
const PASSWORD_FIELDS = [
  ["currentPassword", "Current password", "current-password"],
  ["newPassword", "New password", "new-password", RULE],
  ["repeatPassword", "New password again", "new-password"],
].map(([name = "", label = "", autoComplete = "", hint]) => ({
  name,
  label,
  autoComplete,
  type: "password" as const,
  ...(hint === undefined ? {} : { hint }),
}));
