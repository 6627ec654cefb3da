import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { CurrentLink } from "./current-link";
import { MemberMenu, type MemberMenuProps } from "./member-menu";
import type { NavigationGroup } from "./navigation";

interface SidebarProps extends MemberMenuProps {
  /** Where the name of the app leads. */
  readonly home: string;
  readonly groups: readonly NavigationGroup[];
  /** Beside the pages that have one, in words. */
  readonly figures: Readonly<Partial<Record<"numbers" | "balance", string>>>;
  /** In the bar, beside the name of the app. */
  readonly bell?: ReactNode;
}

/** Beside the page, or a sheet behind the bar's button on a phone: one element, no script. */
export function Sidebar({ home, groups, figures, bell, ...member }: SidebarProps) {
  return (
    <header className="side">
      <button className="btn quiet only open-nav" type="button" popoverTarget="nav">
        <Icon name="menu" size="lg" />
        <span className="vh">Menu</span>
      </button>
      <a className="brand" href={home}>
        <i className="mark" />
        Numbers
      </a>
      {bell}
      <div className="panel" id="nav" popover="auto">
        <nav className="nav" aria-label="Main">
          {groups.map((group) => (
            <details key={group.name} open>
              <summary>
                <Icon name={group.icon} />
                {group.name}
                <Icon name="down" size="sm" />
              </summary>
              {group.links.map(({ href, name, count, within = href }) => (
                <CurrentLink key={href} href={href} within={within}>
                  {name}
                  {count !== undefined && <span>{figures[count] ?? ""}</span>}
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
