import { formatCount } from "@/lib/numbers/wording";

interface PageLinksProps {
  /** What is paged: names the navigation for who can't see it. */
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
  readonly previous?: string;
  readonly next?: string;
}

/** Under a table of more than one page: where this is, and the way on and back. */
export function PageLinks(props: PageLinksProps) {
  const { name, page, pages, href, previous = "Previous", next = "Next" } = props;
  if (pages < 2) return null;
  return (
    <nav className="foot" aria-label={`${name}: pages`}>
      <span className="sub">
        Page {formatCount(page)} of {formatCount(pages)}
      </span>
      <span className="row">
        {page > 1 && (
          <a className="btn sm" href={href(page - 1)}>
            {previous}
          </a>
        )}
        {page < pages && (
          <a className="btn sm" href={href(page + 1)}>
            {next}
          </a>
        )}
      </span>
    </nav>
  );
}
