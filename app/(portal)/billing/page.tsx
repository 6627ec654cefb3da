import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ForecastCard } from "@/components/billing/forecast-card";
import { LapsedNote } from "@/components/billing/lapsed-note";
import { LedgerCard } from "@/components/billing/ledger-card";
import { MoneyCard } from "@/components/billing/money-card";
import { CatchingUpNote, DroppedNote } from "@/components/numbers-list/notes";
import { Download } from "@/components/ui/download";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { FIRST_STEP, isFromJournalForm } from "@/lib/numbers/journal";
import { ledgerHref, parseLedgerQuery } from "@/lib/numbers/ledger-query";
import { joinFacts } from "@/lib/numbers/wording";
import { entriesWords } from "@/lib/numbers/wording-ledger";
import { zoneName } from "@/lib/numbers/wording-time";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";
import { billingData } from "./billing-data";

export const metadata: Metadata = { title: "Billing" };

interface BillingPageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** The account's money: what there is, and everything that moved it. */
export default async function BillingPage({ searchParams }: BillingPageProps) {
  const { accountId, currency, timeZone } = await requireMember();
  const parameters = await searchParams;
  const { query, dropped } = parseLedgerQuery(parameters);
  if (dropped.length === 0 && isFromJournalForm(parameters)) redirect(ledgerHref(query));

  const store = await getStore();
  const now = await appNow(store);
  const { left } = await settleDue(store, accountId, now);
  const { money, lapsed, forecast, page, total } = await billingData(store, accountId, query, now);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Billing</h1>
          <p className="sub">
            {joinFacts(`All sums in ${currency}`, `Times in ${zoneName(now, timeZone)}`)}
          </p>
        </div>
        <Download
          href={ledgerHref({ ...query, ...FIRST_STEP }, "/billing/export")}
          holds={`${entriesWords(total)}, all columns`}
        />
      </div>
      <DroppedNote dropped={dropped} />
      <CatchingUpNote left={left} />
      <LapsedNote words={lapsed} />
      <MoneyCard money={money} />
      <ForecastCard forecast={forecast} money={money} />
      <LedgerCard {...{ query, page, total, currency, timeZone }} />
    </>
  );
}
