import { formatCount } from "@/lib/numbers/wording";

interface VoiceTabsProps {
  readonly current: "trunks" | "groups";
  readonly trunks: number;
  readonly groups: number;
}

/** Trunks and the groups that try several of them. */
export function VoiceTabs({ current, trunks, groups }: VoiceTabsProps) {
  return (
    <nav className="tabs" aria-label="Trunks and groups">
      <a href="/trunks" aria-current={current === "trunks" ? "page" : undefined}>
        Trunks <span className="n">{formatCount(trunks)}</span>
      </a>
      <a href="/trunks/groups" aria-current={current === "groups" ? "page" : undefined}>
        Trunk groups <span className="n">{formatCount(groups)}</span>
      </a>
    </nav>
  );
}
