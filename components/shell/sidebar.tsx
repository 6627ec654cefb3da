import { Icon } from "@/components/ui/icon";
import { formatCount } from "@/lib/numbers/wording";
import { CurrentLink } from "./current-link";
import { MemberMenu, type MemberMenuProps } from "./member-menu";
import { NAVIGATION } from "./navigation";

interface SidebarProps extends MemberMenuProps {
  readonly counts: Readonly<Record<"numbers", number>>;
}

/** Beside the page, or a sheet behind the bar's button on a phone: one element, no script. */
export function Sidebar({ counts, ...member }: SidebarProps) {
  return (
    <header className="side">
      <button className="btn quiet only open-nav" type="button" popoverTarget="nav">
        <Icon name="menu" size="lg" />
        <span className="vh">Menu</span>
      </button>
      <a className="brand" href="/numbers">
        <i className="mark" />
        Numbers
      </a>
      <div className="panel" id="nav" popover="auto">
        <nav className="nav" aria-label="Main">
          {NAVIGATION.map((group) => (
            <details key={group.name} open>
              <summary>
                <Icon name={group.icon} />
                {group.name}
                <Icon name="down" size="sm" />
              </summary>
              {group.links.map(({ href, name, count }) => (
                <CurrentLink key={href} href={href}>
                  {name}
                  {count !== undefined && <span>{formatCount(counts[count])}</span>}
                </CurrentLink>
              ))}
            </details>
          ))}
        </nav>
        <MemberMenu {...member} />
      </div>
    </header>
  );
}
