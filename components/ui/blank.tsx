import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface BlankProps {
  readonly icon: IconName;
  readonly tone?: "bad";
  readonly title: string;
  /** Where it is the whole page, its title is the page's. */
  readonly isPage?: boolean;
  /** Why it is so, in one line. */
  readonly why: ReactNode;
  /** What stands between the reason and the ways on. */
  readonly between?: ReactNode;
  /** One primary way on and at most two others. */
  readonly actions?: ReactNode;
}

/** Where rows would stand and none do: what, why, and what to do next. */
export function Blank({ icon, tone, title, isPage = false, why, between, actions }: BlankProps) {
  return (
    <div className="blank">
      <span className={tone === undefined ? "pic" : `pic ${tone}`}>
        <Icon name={icon} size="lg" />
      </span>
      {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{why}</p>
      {between}
      {actions !== undefined && <div className="row">{actions}</div>}
    </div>
  );
}
