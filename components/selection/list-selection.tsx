import type { MemberRole } from "@/lib/did/role";
import { PREPARE } from "@/lib/numbers/batch-actions";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import { selectionQuestion } from "@/lib/numbers/selection-question";
import { BatchBar } from "./batch-bar";
import type { Said } from "./batch-form";
import { BatchMenu } from "./batch-menu";

interface ListSelectionProps {
  readonly query: ListQuery;
  readonly said: Said;
  /** Whose ticks they are. */
  readonly owner: number;
  /** What they may do. */
  readonly role: MemberRole;
  /** How many match, in words: "214". */
  readonly total: string;
  readonly hasMore: boolean;
}

/** The bar under a list, for whatever its question is. */
export function ListSelection(props: ListSelectionProps) {
  const { query, said, owner, role, total, hasMore } = props;
  const here = listHref(query);
  const first = { ...query, page: 1, after: null, before: null };
  return (
    <BatchBar
      question={selectionQuestion(owner, query)}
      place={selectingHref(query, said)}
      said={said}
      total={total}
      hasMore={hasMore}
      allHref={selectingHref(query, "all")}
      clearHref={here}
      action={listHref(first, "/numbers/export")}
      back={selectingHref(query, said)}
    >
      <BatchMenu role={role} prepare={listHref(first, PREPARE)} />
    </BatchBar>
  );
}

/** The same page of the list, with its rows or all that match ticked. */
export function selectingHref(query: ListQuery, said: Said): string {
  const href = listHref(query);
  if (said === null) return href;
  return `${href}${href.includes("?") ? "&" : "?"}select=${said}`;
}

/** What an address selects. Anything unknown selects nothing. */
export function saidIn(select: string | readonly string[] | undefined): Said {
  return select === "page" || select === "all" ? select : null;
}
