import type { Metadata } from "next";
import { BatchFacts } from "@/components/activity/batch-facts";
import { BatchItems } from "@/components/activity/batch-items";
import { BatchNotFound } from "@/components/activity/batch-not-found";
import { DroppedNote } from "@/components/numbers-list/notes";
import { Download } from "@/components/ui/download";
import { Icon } from "@/components/ui/icon";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { batchItemsHref, parseBatchItemsQuery } from "@/lib/numbers/batch-items-query";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { counted, joinFacts } from "@/lib/numbers/wording";
import { formatInstant } from "@/lib/numbers/wording-time";
import { BATCH_NAMES, chosenWords } from "@/lib/numbers/wording-verbs";
import { requireMember } from "@/lib/session";
import { batchData } from "./batch-data";

export const metadata: Metadata = { title: "Batch" };

interface BatchPageProps {
  readonly params: Promise<{ key: string }>;
  readonly searchParams: Promise<ListParameters>;
}

/** What an action on chosen numbers did: in figures, and number by number. */
export default async function BatchPage({ params, searchParams }: BatchPageProps) {
  const { accountId, currency, timeZone } = await requireMember();
  const { query, dropped } = parseBatchItemsQuery(await searchParams);
  const { key } = await params;
  const found = await batchData(await getStore(), accountId, { key, query });
  if (found === null) {
    answerWith(404);
    return <BatchNotFound />;
  }
  const { batch, author, summary, page } = found;
  const path = `/activity/batches/${key}`;
  const from = { outcome: query.outcome, after: null, before: null };
  return (
    <>
      <nav className="crumbs" aria-label="Where this is">
        <a href="/activity">Activity</a>
        <Icon name="right" size="sm" />
        <span aria-current="page">Batch</span>
      </nav>
      <div className="page-head">
        <div>
          <h1>{`${BATCH_NAMES[batch.verb]}: ${counted(summary.chosen, "number")}`}</h1>
          <p className="sub">
            <bdi>
              {joinFacts(
                chosenWords(batch.verb, batch.options),
                author,
                formatInstant(batch.finishedAt, timeZone),
              )}
            </bdi>
          </p>
        </div>
        <Download
          href={batchItemsHref(`${path}/export`, from)}
          holds="What became of each number"
        />
      </div>
      <DroppedNote dropped={dropped} />
      <BatchFacts
        {...{ summary, currency }}
        balanceMinor={batch.balanceMinor}
        leftOutHref={batchItemsHref(path, { ...from, outcome: "left-out" })}
      />
      <BatchItems {...{ path, query, page, currency, timeZone }} {...summary} />
    </>
  );
}
