import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";
import { formatInstant } from "@/lib/numbers/wording-time";

interface Session {
  readonly idHash: string;
  readonly lastSeenAt: Date;
  readonly userAgent: string | null;
  readonly address: string | null;
}

interface SessionListProps {
  readonly sessions: readonly Session[];
  /** The one in which this is looked at, if it is one of them. */
  readonly current: string;
  readonly timeZone: string;
  readonly end: ComponentProps<typeof ActButton>["action"];
  /** Whose they are, where they are somebody else's. */
  readonly hidden?: Readonly<Record<string, string>>;
}

/** Where somebody is signed in; each but this one can be ended here. */
export function SessionList({ sessions, current, timeZone, end, hidden }: SessionListProps) {
  return (
    <ul className="sessions">
      {sessions.map(({ idHash, lastSeenAt, userAgent, address }) => (
        <li key={idHash}>
          <div>
            <p className="strong">
              <bdi>{browserName(userAgent)}</bdi>
              {idHash === current && " · this session"}
            </p>
            <p className="sub">
              {address ?? "Unknown address"} · last used {formatInstant(lastSeenAt, timeZone)}
            </p>
          </div>
          {idHash !== current && (
            <ActButton
              action={end}
              hidden={{ ...hidden, session: idHash }}
              submit="End"
              label={`End the session of ${browserName(userAgent)}`}
              small
            />
          )}
        </li>
      ))}
    </ul>
  );
}

const BROWSERS = [
  ["Edge", /\bEdg\//],
  ["Opera", /\bOPR\//],
  ["Firefox", /\bFirefox\//],
  ["Chrome", /\bChrom(e|ium)\//],
  ["Safari", /\bSafari\//],
] as const;
const SYSTEMS = [
  ["Windows", /\bWindows\b/],
  ["Android", /\bAndroid\b/],
  ["iOS", /\b(iPhone|iPad)\b/],
  ["macOS", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
] as const;

function browserName(userAgent: string | null): string {
  const browser = BROWSERS.find(([, mark]) => mark.test(userAgent ?? ""))?.[0];
  const system = SYSTEMS.find(([, mark]) => mark.test(userAgent ?? ""))?.[0];
  return browser === undefined ? "Another program" : [browser, system].filter(Boolean).join(" on ");
}
