import { Icon } from "@/components/ui/icon";

export interface MemberMenuProps {
  readonly name: string;
  readonly accountName: string;
  /** Where their own settings are. */
  readonly settings: string;
  readonly signOut: () => Promise<void>;
}

/** Who is signed in, for which account, and the way out. */
export function MemberMenu({ name, accountName, settings, signOut }: MemberMenuProps) {
  return (
    <div className="me-place">
      <button className="me" type="button" popoverTarget="me">
        <span className="avatar">{initials(name)}</span>
        <span>
          <bdi className="t strong">{name}</bdi>
          <bdi className="t sub small">{accountName}</bdi>
        </span>
        <Icon name="updown" />
      </button>
      <div className="pop menu me-menu" id="me" popover="auto">
        <a href={settings}>
          <Icon name="settings" />
          Settings
        </a>
        <form action={signOut}>
          <button type="submit">
            <Icon name="sign-out" />
            Sign out
          </button>
        </form>
      </div>
    </div>
  );
}

/** First letters of the first and the last name: "ML". */
function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => [...(word ?? "")].slice(0, 1).join(""))
    .join("")
    .toUpperCase();
}
