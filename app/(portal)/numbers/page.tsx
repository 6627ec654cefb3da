import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MyNumbers } from "@/components/numbers-list/my-numbers";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { isFromForm } from "@/lib/numbers/fold-form";
import { listHref } from "@/lib/numbers/list-href";
import { type ListParameters, parseListQuery } from "@/lib/numbers/parse-list-query";
import { zoneName } from "@/lib/numbers/wording-time";
import { appNow } from "@/lib/operations/app-clock";
import { recordSetUse } from "@/lib/operations/number-sets";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";
import { findPasted } from "./actions";
import { listData } from "./list-data";

export const metadata: Metadata = { title: "My Numbers" };

interface NumbersPageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** A list is a question put in the address: parsed, asked, drawn. */
export default async function NumbersPage({ searchParams }: NumbersPageProps) {
  const member = await requireMember();
  const parameters = await searchParams;
  const { query, dropped } = parseListQuery(parameters);
  if (dropped.length === 0 && isFromForm(parameters)) redirect(listHref(query));

  const store = await getStore();
  const now = await appNow(store);
  const { left } = await settleDue(store, member.accountId, now);
  const data = await listData(store, member.accountId, query, now);
  await recordSetUse(store, member.accountId, query, machineNow());
  const { timeZone, currency } = member;
  return (
    <MyNumbers
      {...data}
      query={query}
      dropped={dropped}
      unsettled={left}
      zone={zoneName(now, timeZone)}
      context={{ now, timeZone, currency }}
      findPasted={findPasted}
    />
  );
}
