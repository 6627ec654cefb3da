import type { ListView } from "@/components/list-view/list-view";
import { RowMenu } from "@/components/row-menu/row-menu";
import type { Said } from "@/components/selection/batch-form";
import { ListSelection } from "@/components/selection/list-selection";
import { Shortcuts } from "@/components/shortcuts/shortcuts";
import { ShortcutsDialog } from "@/components/shortcuts/shortcuts-dialog";
import type { MemberRole } from "@/lib/did/role";
import type { ListPage } from "@/lib/numbers/did-row";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import type { RowContext } from "@/lib/numbers/show-cells";
import { NumbersTable } from "./numbers-table";
import { Pager } from "./pager";
import { pagingOf, type Total, totalWords } from "./paging";

export interface ListRowsProps {
  readonly query: ListQuery;
  readonly page: ListPage;
  readonly total: Total;
  readonly context: RowContext;
  readonly view: ListView;
  readonly said: Said;
  /** Whose ticks they are. */
  readonly owner: number;
  /** What they may do. */
  readonly role: MemberRole;
}

/** The rows with all that works on them: one bar, one menu and one set of keys for all. */
export function ListRows(props: ListRowsProps) {
  const { query, page, total, context, view, said, owner, role } = props;
  return (
    <div className="listing">
      <section className="card table-card" aria-label="Numbers">
        <NumbersTable {...{ query, view, said }} rows={page.rows} {...context} />
        <Pager query={query} paging={pagingOf(page, total)} savePageSize={view.savePageSize} />
      </section>
      <ListSelection
        query={query}
        said={said}
        owner={owner}
        role={role}
        total={totalWords(total)}
        hasMore={total.capped || total.count > page.rows.length}
      />
      <RowMenu place={listHref(query)} />
      {view.shortcuts && <Shortcuts />}
      {view.shortcuts && <ShortcutsDialog />}
    </div>
  );
}
