import { formatCount } from "@/lib/numbers/wording";
import { Icon } from "./icon";

interface PlainPagerProps {
  /** "214 identities". */
  readonly total: string;
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** The foot of a short list: how many there are, and the pages before and after. */
export function PlainPager({ total, page, pages, href }: PlainPagerProps) {
  return (
    <div className="grid-foot">
      <span>{total}</span>
      {pages > 1 && (
        <nav className="pager" aria-label="Pages">
          {page > 1 ? (
            <a href={href(page - 1)} aria-label="Previous page">
              <Icon name="left" />
            </a>
          ) : (
            <span aria-disabled="true">
              <Icon name="left" />
            </span>
          )}
          <span>
            {formatCount(page)} of {formatCount(pages)}
          </span>
          {page < pages ? (
            <a href={href(page + 1)} aria-label="Next page">
              <Icon name="right" />
            </a>
          ) : (
            <span aria-disabled="true">
              <Icon name="right" />
            </span>
          )}
        </nav>
      )}
    </div>
  );
}
