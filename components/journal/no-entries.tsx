import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { FIRST_STEP, type JournalQuery } from "@/lib/numbers/journal";

/** What is said where there is nothing at all. */
export interface Empty {
  readonly title: string;
  readonly why: string;
  /** Leads to everything: "Show the whole ledger". */
  readonly all: string;
}

interface NoEntriesProps<Filters> {
  readonly isFiltered: boolean;
  readonly query: JournalQuery<Filters>;
  readonly href: (query: JournalQuery<Filters>) => string;
  readonly words: Empty;
}

/** Past the end, nothing that matches, or nothing yet: each says what to do next. */
export function NoEntries<Filters>({ isFiltered, query, href, words }: NoEntriesProps<Filters>) {
  const first = href({ ...query, ...FIRST_STEP });
  if (query.after !== null || query.before !== null) {
    const actions = <ButtonLink href={first}>Show the newest entries</ButtonLink>;
    const why = "There are no more entries beyond it.";
    return <Blank icon="search" title="This page is past the end" why={why} actions={actions} />;
  }
  if (isFiltered) {
    const actions = <ButtonLink href={first.split("?")[0] ?? first}>{words.all}</ButtonLink>;
    const why = "Take a filter away, or ask for other days.";
    return <Blank icon="search" title="No entries match" why={why} actions={actions} />;
  }
  return <Blank icon="doc" title={words.title} why={words.why} />;
}
