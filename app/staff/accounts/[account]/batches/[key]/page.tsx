import type { Metadata } from "next";
import { batchData } from "@/app/(portal)/activity/batches/[key]/batch-data";
import { openAccount } from "@/app/staff/accounts/[account]/shown-account";
import { stopPool } from "@/app/staff/accounts/take-back-actions";
import { notThere } from "@/app/staff/not-there";
import { BatchFacts } from "@/components/activity/batch-facts";
import { BatchHead } from "@/components/activity/batch-head";
import { BatchItems } from "@/components/activity/batch-items";
import { DeletionNote } from "@/components/activity/deletion-note";
import { BatchGoing } from "@/components/batch-progress/batch-going";
import { KeepLooking } from "@/components/batch-progress/keep-looking";
import { StoppedNote } from "@/components/batch-progress/stopped-note";
import { DroppedNote } from "@/components/numbers-list/notes";
import { Crumbs } from "@/components/ui/crumbs";
import { getStore } from "@/lib/app-store";
import { batchItemsHref, parseBatchItemsQuery } from "@/lib/numbers/batch-items-query";
import { staffBatchHref } from "@/lib/numbers/staff-path";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Pool taken back"),
});

type Props = PageProps<"/staff/accounts/[account]/batches/[key]">;

/** How far staff are with taking a pool back from an account's numbers, and what became of each. */
export default async function StaffBatchPage({ params, searchParams }: Props) {
  const staff = await staffOrNull();
  const store = await getStore();
  const { account: segment, key } = await params;
  const shown = await openAccount(store, staff, segment);
  if (staff === null || shown === null) return notThere(staff);
  const { account, way } = shown;
  const { query, dropped } = parseBatchItemsQuery(await searchParams);
  const found = await batchData(store, account.id, { key, query });
  if (found === null || !found.isStaffs) return notThere(staff);
  const { batch, running, deletion, summary, counts, isCounted } = found;
  const told = { currency: account.currency, timeZone: staff.timeZone, counts, verb: batch.verb };
  const path = staffBatchHref(account.id, key);
  const from = { outcome: query.outcome, after: null, before: null };
  return (
    <>
      <BatchHead
        {...{
          ...told,
          batch,
          author: found.author,
          names: found.names,
          chosen: counts.chosen,
          undo: null,
        }}
        above={<Crumbs way={way} here="Pool taken back" />}
        exportHref={batchItemsHref(`${path}/export`, from)}
      />
      <DroppedNote dropped={dropped} />
      {running !== null && (
        <BatchGoing {...{ ...running, href: path, batchKey: key }} stop={stopPool} />
      )}
      {deletion !== null && <DeletionNote {...deletion} isStaff />}
      {batch.state === "stopped" && <StoppedNote {...counts} />}
      {running === null && !isCounted && <KeepLooking />}
      <BatchFacts
        {...{ ...told, summary, isCounted, state: batch.state, balanceMinor: null }}
        leftOutHref={batchItemsHref(path, { ...from, outcome: "left-out" })}
      />
      <BatchItems {...{ ...told, path, query, page: found.page }} numbers="/staff/numbers" />
    </>
  );
}
