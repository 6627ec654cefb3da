import { formatInstant } from "@/lib/numbers/wording-time";
import { EndSessionForm } from "./end-session-form";

interface Session {
  readonly idHash: string;
  readonly lastSeenAt: Date;
  readonly userAgent: string | null;
  readonly address: string | null;
}

interface OwnSessionsProps {
  readonly sessions: readonly Session[];
  readonly current: string;
  readonly timeZone: string;
  readonly end: Parameters<typeof EndSessionForm>[0]["action"];
}

/** Where the member is signed in; each but this one can be ended here. */
export function OwnSessions({ sessions, current, timeZone, end }: OwnSessionsProps) {
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
          {idHash !== current && <EndSessionForm action={end} session={idHash} />}
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
