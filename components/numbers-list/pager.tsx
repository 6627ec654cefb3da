import { PageSizeControl } from "@/components/list-view/page-size";
import type { ViewAction } from "@/components/list-view/view-drop";
import { Icon, type IconName } from "@/components/ui/icon";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import { type Paging, pageLinks, placeWords } from "./paging";

interface PagerProps {
  readonly query: ListQuery;
  readonly paging: Paging;
  readonly savePageSize: ViewAction;
}

/** Where in the list this page is, and the ways to the others, at any depth. */
export function Pager({ query, paging, savePageSize }: PagerProps) {
  const links = pageLinks(query, paging);
  return (
    <div className="grid-foot">
      <span>{placeWords(paging)}</span>
      <PageSizeControl
        per={query.per}
        question={listHref(query).split("?")[1] ?? ""}
        save={savePageSize}
      />
      <nav className="pager" aria-label="Pages">
        <Step to={links.first} icon="first" name="First page" />
        <Step to={links.previous} icon="left" name="Previous page" />
        {links.pages.map(({ page, query: to, isCurrent }) => (
          <a
            key={page}
            href={listHref(to)}
            className={isCurrent ? undefined : "near"}
            aria-label={`Page ${page}`}
            aria-current={isCurrent ? "page" : undefined}
          >
            {page}
          </a>
        ))}
        <Step to={links.next} icon="right" name="Next page" />
        <Step to={links.last} icon="last" name="Last page" />
      </nav>
    </div>
  );
}

interface StepProps {
  readonly to: ListQuery | null;
  readonly icon: IconName;
  readonly name: string;
}

function Step({ to, icon, name }: StepProps) {
  if (to === null) {
    return (
      <span aria-disabled="true">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <a href={listHref(to)} aria-label={name}>
      <Icon name={icon} />
    </a>
  );
}
