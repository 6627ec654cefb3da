import { JournalBar } from "@/components/journal/journal-bar";
import { Choice, Days, KeptFields, NumberPart } from "@/components/journal/journal-fields";
import { JournalPager } from "@/components/journal/journal-pager";
import { type Empty, NoEntries } from "@/components/journal/no-entries";
import type { ActivityEntry } from "@/lib/numbers/activity-entry";
import {
  ACTORS,
  type ActivityQuery,
  ALL_ACTIVITY,
  activityHref,
} from "@/lib/numbers/activity-query";
import type { JournalPage } from "@/lib/numbers/journal";
import { journalChips, journalLinks } from "@/lib/numbers/journal-chips";
import { formatCount } from "@/lib/numbers/wording";
import { ACTION_CHOICES, ACTOR_WORDS, activityChipWords } from "@/lib/numbers/wording-activity";
import { ActivityTable } from "./activity-table";

export interface ActivityCardProps {
  readonly query: ActivityQuery;
  readonly page: JournalPage<ActivityEntry>;
  /** "4,120 events". */
  readonly matching: string;
  readonly members: readonly { readonly id: number; readonly name: string }[];
  readonly currency: string;
  readonly timeZone: string;
}

const EMPTY: Empty = {
  title: "Nothing happened yet",
  why: "Every change to a number will be listed here: who made it, what it was before, and what it cost.",
  all: "Show all activity",
};

/** The history of the account under its filters. */
export function ActivityCard(props: ActivityCardProps) {
  const { query, page, matching, members, currency, timeZone } = props;
  const { filters } = query;
  const names = activityChipWords(new Map(members.map(({ id, name }) => [id, name])));
  const chips = journalChips(query, ALL_ACTIVITY.filters, names, activityHref);
  const who = [
    ...ACTORS.map((actor) => [actor as string, ACTOR_WORDS[actor] as string] as const),
    ...members.map(({ id, name }) => [String(id), name] as const),
  ];
  return (
    <section className="card journal" aria-label="Events">
      <JournalBar path="/activity" chips={chips} matching={matching}>
        <KeptFields values={{ numbers: filters.numbers.join(","), batch: filters.batch ?? "" }} />
        <NumberPart value={filters.number} />
        <Choice label="Who" name="who" value={String(filters.who ?? "")} options={who} />
        <Choice label="What" name="what" value={filters.what.join(",")} options={ACTION_CHOICES} />
        <Days days={filters.days} />
      </JournalBar>
      {page.entries.length === 0 ? (
        <NoEntries isFiltered={chips.length > 0} query={query} href={activityHref} words={EMPTY} />
      ) : (
        <>
          <ActivityTable entries={page.entries} currency={currency} timeZone={timeZone} />
          <JournalPager
            links={journalLinks(query, page, activityHref)}
            words={`${formatCount(page.entries.length)} of ${matching}`}
          />
        </>
      )}
    </section>
  );
}
