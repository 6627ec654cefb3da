import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import { counted } from "@/lib/numbers/wording";
import type { ActiveChip } from "./list-bar";
import { allOf } from "./question";

/** An account before its first number. */
export function EmptyAccount() {
  return (
    <Blank
      icon="phone"
      title="No numbers yet"
      why="Numbers appear here as soon as your provider assigns them or imports the list that you have."
    />
  );
}

const PRIMARY = { look: "primary" } as const;

interface NoMatchProps {
  /** The filter without which most would match, when there is one that helps. */
  readonly best: { readonly chip: ActiveChip; readonly count: number } | null;
  readonly cleared: ListQuery;
  /** The open section, by name, when it holds none at all. */
  readonly section: string | null;
}

/** Names the filter whose removal helps most. */
export function NoMatch({ best, cleared, section }: NoMatchProps) {
  const all = (
    <ButtonLink {...(best === null ? PRIMARY : {})} href={listHref(allOf(cleared))}>
      {section !== null && best === null ? "Show all numbers" : "Clear all filters"}
    </ButtonLink>
  );
  if (best === null) {
    return <Blank icon="search" title={titleOf(section)} why={whyOf(section)} actions={all} />;
  }
  const { chip, count } = best;
  return (
    <Blank
      icon="search"
      title={titleOf(section)}
      why={
        <>
          Without {chip.label}: <bdi>{chip.value}</bdi>, {counted(count, "number")} would match.
        </>
      }
      actions={
        <>
          <ButtonLink look="primary" href={listHref(allOf(chip.without))}>
            Remove “{chip.label}”
          </ButtonLink>
          {all}
        </>
      }
    />
  );
}

function titleOf(section: string | null): string {
  return section === null ? "No numbers match these filters" : `No numbers in “${section}”`;
}

function whyOf(section: string | null): string {
  return section === null
    ? "No single filter is the reason. Clear them and start again."
    : "Nothing has this status now.";
}

/** A link to pasted numbers that nobody looked at for long: never answered with all numbers. */
export function SetGone({ query }: { readonly query: ListQuery }) {
  return (
    <Blank
      icon="search"
      title="This list of numbers is no longer kept"
      why="Pasted numbers are kept for 90 days after their list was last opened. Paste them again under “Bulk input”."
      actions={
        <ButtonLink look="primary" href={listHref(allOf({ ...query, set: null }))}>
          Show the list without it
        </ButtonLink>
      }
    />
  );
}

/** A page number beyond the end: the list is shorter than the address believes. */
export function BeyondTheEnd({ query, matching }: { readonly query: ListQuery; matching: string }) {
  return (
    <Blank
      icon="search"
      title="This page is past the end"
      why={`The list holds ${matching}, fewer than this page needs.`}
      actions={
        <ButtonLink look="primary" href={listHref(allOf(query))}>
          Show the first page
        </ButtonLink>
      }
    />
  );
}
