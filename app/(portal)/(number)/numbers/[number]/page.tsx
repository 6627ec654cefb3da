import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Banner } from "@/components/number-details/banner";
import { BillingCard } from "@/components/number-details/billing-card";
import { CapacityCard } from "@/components/number-details/capacity-card";
import { GeneralCard } from "@/components/number-details/general-card";
import { HistoryCard } from "@/components/number-details/history-card";
import { NumberHeader } from "@/components/number-details/number-header";
import { RoutingCard } from "@/components/number-details/routing-card";
import { ServicesCard } from "@/components/number-details/services-card";
import { VerificationCard } from "@/components/number-details/verification-card";
import { findDid } from "@/db/dids/find-did";
import { findDidDetails } from "@/db/dids/find-did-details";
import { listHistory } from "@/db/history/list-history";
import { getStore } from "@/lib/app-store";
import { formatNumber } from "@/lib/numbers/format-number";
import { historyPageIn } from "@/lib/numbers/history-page";
import { numberHref, numberInPath } from "@/lib/numbers/number-in-path";
import { statusBanner } from "@/lib/numbers/status-banner";
import { statusCard } from "@/lib/numbers/status-card";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";

interface Props {
  readonly params: Promise<{ number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const named = numberInPath((await params).number);
  return { title: named === null ? "Number not found" : formatNumber(named.digits) };
}

export default async function NumberPage({ params, searchParams }: Props) {
  const member = await requireMember();
  const named = numberInPath((await params).number);
  if (named === null) notFound();
  if (!named.isCanonical) redirect(numberHref(named.digits));

  const { accountId, timeZone, currency } = member;
  const store = await getStore();
  const now = await appNow(store);
  await settleDue(store, accountId, now);
  const row = await findDid(store, accountId, named.digits, now);
  const details = row === null ? null : await findDidDetails(store, accountId, row);
  if (row === null || details === null) notFound();
  const page = historyPageIn((await searchParams).history);
  const history = await listHistory(store, accountId, named.digits, page);

  const context = { timeZone, currency, now };
  const banner = statusBanner(row, context);
  return (
    <div className="number-page">
      <NumberHeader row={row} />
      {banner !== null && <Banner banner={banner} />}
      <div className="cols">
        <div className="stack">
          <BillingCard row={row} card={statusCard(row, context)} context={context} />
          <div className="pair">
            <GeneralCard row={row} details={details} timeZone={timeZone} />
            <div className="stack">
              <RoutingCard row={row} trunks={details.trunks} />
              <CapacityCard row={row} />
            </div>
          </div>
        </div>
        <div className="stack">
          <VerificationCard row={row} details={details} timeZone={timeZone} />
          <ServicesCard services={details.services} timeZone={timeZone} />
          <HistoryCard {...{ number: named.digits, history, timeZone, currency }} />
        </div>
      </div>
    </div>
  );
}
