import { Icon } from "./icon";

interface CrumbsProps {
  readonly way: readonly (readonly [name: string, href: string])[];
  readonly here: string;
}

/** The way from the list down to this page. */
export function Crumbs({ way, here }: CrumbsProps) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      {way.map(([name, href]) => (
        <span key={href} className="row">
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
          <Icon name="right" size="sm" />
        </span>
      ))}
      <bdi>{here}</bdi>
    </nav>
  );
}
