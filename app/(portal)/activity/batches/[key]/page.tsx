import type { Metadata } from "next";
import { BatchFacts } from "@/components/activity/batch-facts";
import { BatchHead } from "@/components/activity/batch-head";
import { BatchItems } from "@/components/activity/batch-items";
import { BatchNotFound } from "@/components/activity/batch-not-found";
import { DeletionNote } from "@/components/activity/deletion-note";
import { BatchGoing } from "@/components/batch-progress/batch-going";
import { KeepLooking } from "@/components/batch-progress/keep-looking";
import { StoppedNote } from "@/components/batch-progress/stopped-note";
import { DroppedNote } from "@/components/numbers-list/notes";
import { SelectionOver } from "@/components/selection/selection-over";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { batchHref } from "@/lib/numbers/batch-href";
import { batchItemsHref, parseBatchItemsQuery } from "@/lib/numbers/batch-items-query";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { requireMember } from "@/lib/session";
import { stopRunning } from "./actions";
import { batchData, mayUndo } from "./batch-data";
import { chosenIn } from "./chosen-in";

export const metadata: Metadata = { title: "Batch" };

interface BatchPageProps {
  readonly params: Promise<{ key: string }>;
  readonly searchParams: Promise<ListParameters>;
}

/** What an action on chosen numbers does, or did: in figures, and number by number. */
export default async function BatchPage({ params, searchParams }: BatchPageProps) {
  const member = await requireMember();
  const { accountId, currency, timeZone } = member;
  const { query, dropped } = parseBatchItemsQuery(await searchParams);
  const { key } = await params;
  const found = await batchData(await getStore(), accountId, { key, query });
  if (found === null) {
    answerWith(404);
    return <BatchNotFound />;
  }
  const { batch, names, author, summary, counts, isCounted, page, running } = found;
  const path = batchHref(key);
  const from = { outcome: query.outcome, after: null, before: null };
  return (
    <>
      <BatchHead
        {...{ batch, names, author, timeZone, chosen: counts.chosen }}
        undo={mayUndo(found) && mayChange(member) ? key : null}
        exportHref={batchItemsHref(`${path}/export`, from)}
      />
      <DroppedNote dropped={dropped} />
      {running !== null && batch.personId === member.id && (
        <SelectionOver question={chosenIn(batch.back, member.id)} />
      )}
      {running !== null && (
        <BatchGoing
          {...{ ...running, href: path, batchKey: key }}
          stop={mayChange(member) && !found.isStaffs ? stopRunning : null}
        />
      )}
      {found.deletion !== null && <DeletionNote {...found.deletion} />}
      {batch.state === "stopped" && <StoppedNote {...counts} />}
      {running === null && !isCounted && <KeepLooking />}
      <BatchFacts
        {...{ summary, counts, currency, isCounted }}
        state={batch.state}
        verb={batch.verb}
        balanceMinor={batch.balanceMinor}
        leftOutHref={batchItemsHref(path, { ...from, outcome: "left-out" })}
      />
      <BatchItems {...{ path, query, page, counts, currency, timeZone }} verb={batch.verb} />
    </>
  );
}
