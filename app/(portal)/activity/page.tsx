import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActivityCard } from "@/components/activity/activity-card";
import { RunningNote } from "@/components/batch-progress/running-note";
import { CatchingUpNote, DroppedNote } from "@/components/numbers-list/notes";
import { ButtonLink } from "@/components/ui/button";
import { Download } from "@/components/ui/download";
import { listRunning } from "@/db/batches/list-running";
import { listActivity } from "@/db/history/list-activity";
import { listMembers } from "@/db/people/list-members";
import { getStore } from "@/lib/app-store";
import { activityHref, parseActivityQuery } from "@/lib/numbers/activity-query";
import { batchesHref } from "@/lib/numbers/batches-query";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { FIRST_STEP, isFromJournalForm } from "@/lib/numbers/journal";
import { countedUpTo } from "@/lib/numbers/wording-ledger";
import { zoneName } from "@/lib/numbers/wording-time";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Activity" };

interface ActivityPageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** Everything that happened to the account's numbers. */
export default async function ActivityPage({ searchParams }: ActivityPageProps) {
  const { accountId, currency, timeZone } = await requireMember();
  const parameters = await searchParams;
  const { query, dropped } = parseActivityQuery(parameters);
  if (dropped.length === 0 && isFromJournalForm(parameters)) redirect(activityHref(query));

  const store = await getStore();
  const now = await appNow(store);
  const { left } = await settleDue(store, accountId, now);
  const { page, total } = await listActivity(store, accountId, query);
  const members = await listMembers(store, accountId);
  const matching = countedUpTo(total, "event");
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Activity</h1>
          <p className="sub">Times in {zoneName(now, timeZone)}</p>
        </div>
        <div className="row">
          <ButtonLink href={batchesHref()}>Batches</ButtonLink>
          <Download
            href={activityHref({ ...query, ...FIRST_STEP }, "/activity/export")}
            holds={`${matching}, all columns`}
          />
        </div>
      </div>
      <DroppedNote dropped={dropped} />
      <CatchingUpNote left={left} />
      <RunningNote running={await listRunning(store, accountId)} />
      <ActivityCard {...{ query, page, matching, members, currency, timeZone }} />
    </>
  );
}
