import type { DidStatus } from "@/lib/did/status";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import { formatCount } from "@/lib/numbers/wording";
import { SECTIONS, STATUS_LOOKS, sectionName } from "@/lib/numbers/wording-status";
import { allOf } from "./question";

interface SectionsProps {
  readonly query: ListQuery;
  readonly all: number;
  readonly byStatus: Readonly<Record<DidStatus, number>>;
}

/** Totals of the account whatever is filtered. One at 0 disappears, unless it is open. */
export function Sections({ query, all, byStatus }: SectionsProps) {
  const open = query.status;
  const shown = SECTIONS.filter((status) => byStatus[status] > 0 || status === open);
  return (
    <nav className="tabs" aria-label="Sections">
      {[null, ...shown].map((status) => (
        <a
          key={status ?? "all"}
          href={listHref({ ...allOf(query), status })}
          aria-current={status === open ? "page" : undefined}
        >
          {status !== null && <Glyph status={status} />}
          {sectionName(status)}{" "}
          <span className="n">{formatCount(status === null ? all : byStatus[status])}</span>
        </a>
      ))}
    </nav>
  );
}

function Glyph({ status }: { readonly status: DidStatus }) {
  const { tone, glyph } = STATUS_LOOKS[status];
  return <i className={`s ${tone} i-${glyph}`} />;
}
