import type { Metadata } from "next";
import { BatchesTable } from "@/components/activity/batches-table";
import { RunningNote } from "@/components/batch-progress/running-note";
import { CatchingUpNote, DroppedNote } from "@/components/numbers-list/notes";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { Crumbs } from "@/components/ui/crumbs";
import { PageLinks } from "@/components/ui/page-links";
import { chosenNames } from "@/db/batches/chosen-names";
import { listBatches } from "@/db/batches/list-batches";
import { listRunning } from "@/db/batches/list-running";
import { getStore } from "@/lib/app-store";
import { batchesHref, parseBatchesQuery } from "@/lib/numbers/batches-query";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { counted } from "@/lib/numbers/wording";
import { zoneName } from "@/lib/numbers/wording-time";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Batches" };

interface BatchesPageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** Each action on chosen numbers as one line: where one is found again, to look at or take back. */
export default async function BatchesPage({ searchParams }: BatchesPageProps) {
  const { accountId, timeZone } = await requireMember();
  const { query, dropped } = parseBatchesQuery(await searchParams);
  const store = await getStore();
  const now = await appNow(store);
  const { left } = await settleDue(store, accountId, now);
  const found = await listBatches(store, accountId, query);
  const named = found.lines.map(async (line) => ({
    ...line,
    names: await chosenNames(store, accountId, line.choice),
  }));
  return (
    <>
      <Crumbs way={[["Activity", "/activity"]]} here="Batches" />
      <header className="page-head">
        <div>
          <h1>Batches</h1>
          <p className="sub">
            {counted(found.total, "action")} on chosen numbers · Times in {zoneName(now, timeZone)}
          </p>
        </div>
      </header>
      <DroppedNote dropped={dropped} />
      <CatchingUpNote left={left} />
      <RunningNote running={await listRunning(store, accountId)} />
      <section className="card" aria-label="Batches">
        {found.lines.length === 0 ? (
          <NoBatches />
        ) : (
          <BatchesTable lines={await Promise.all(named)} timeZone={timeZone} />
        )}
        <PageLinks {...found} name="Batches" href={batchesHref} previous="Newer" next="Older" />
      </section>
    </>
  );
}

function NoBatches() {
  return (
    <Blank
      icon="renew"
      title="Nothing was done to chosen numbers yet"
      why="Each action on numbers of your list will stand here, with what became of each of them."
      actions={
        <ButtonLink look="primary" href="/numbers">
          Go to My Numbers
        </ButtonLink>
      }
    />
  );
}
