import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { block, unblock } from "@/app/staff/numbers/actions";
import { HistoryCard } from "@/components/number-details/history-card";
import { BlockCard, StaffNumberFacts, StaffNumberHead } from "@/components/staff/number-cards";
import { findDid } from "@/db/dids/find-did";
import { ownerOfNumber } from "@/db/dids/owner-of-number";
import { listHistory } from "@/db/history/list-history";
import { getStore } from "@/lib/app-store";
import { env } from "@/lib/env";
import { historyPageIn } from "@/lib/numbers/history-page";
import { numberInPath } from "@/lib/numbers/number-in-path";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Number"),
});

type Props = PageProps<"/staff/numbers/[number]">;

/** One number as the provider needs it: whose it is, and whether it may have calls. */
export default async function StaffNumberPage({ params, searchParams }: Props) {
  const staff = await staffOrNull();
  const digits = numberInPath((await params).number)?.digits ?? "";
  if (staff === null) return notThere(staff);
  const store = await getStore();
  const now = await appNow(store);
  const owner = await ownerOfNumber(store, digits);
  if (owner === null) return notThere(staff);
  await settleDue(store, owner.id, now);
  const row = await findDid(store, owner.id, digits, now);
  if (row === null) return notThere(staff);
  const page = historyPageIn((await searchParams).history);
  const { timeZone } = staff;
  return (
    <div className="column stack slim">
      <StaffNumberHead
        row={row}
        owner={owner}
        lifeHref={env().demo === null ? null : `/staff/travel/${digits}`}
      />
      <StaffNumberFacts row={row} owner={owner} timeZone={timeZone} />
      <BlockCard did={row.did} block={block} unblock={unblock} />
      <HistoryCard
        mayUndo={false}
        path={`/staff/numbers/${digits}`}
        history={await listHistory(store, owner.id, digits, page)}
        timeZone={timeZone}
        currency={owner.currency}
      />
    </div>
  );
}
