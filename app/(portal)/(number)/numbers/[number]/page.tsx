import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionsCard } from "@/components/number-details/actions-card";
import { Banner } from "@/components/number-details/banner";
import { BillingCard } from "@/components/number-details/billing-card";
import { CapacityCard } from "@/components/number-details/capacity-card";
import { GeneralCard } from "@/components/number-details/general-card";
import { HistoryCard } from "@/components/number-details/history-card";
import { NumberHeader } from "@/components/number-details/number-header";
import { NumberNotFound } from "@/components/number-details/number-not-found";
import { RoutingCard } from "@/components/number-details/routing-card";
import { ServicesCard } from "@/components/number-details/services-card";
import { VerificationCard } from "@/components/number-details/verification-card";
import { listHistory } from "@/db/history/list-history";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { formatNumber } from "@/lib/numbers/format-number";
import { historyPageIn } from "@/lib/numbers/history-page";
import { numberHref, numberInPath } from "@/lib/numbers/number-in-path";
import { statusBanner } from "@/lib/numbers/status-banner";
import { statusCard } from "@/lib/numbers/status-card";
import { memberOfRoute, requireMember } from "@/lib/session";
import { shownNumber } from "./shown-number";

interface Props {
  readonly params: Promise<{ number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const member = await memberOfRoute();
  const named = numberInPath((await params).number);
  const isThere =
    member !== null && named !== null && (await shownNumber(member.accountId, named.digits));
  return { title: isThere ? formatNumber(named.digits) : "Number not found" };
}

export default async function NumberPage({ params, searchParams }: Props) {
  const member = await requireMember();
  const named = numberInPath((await params).number);
  if (named !== null && !named.isCanonical) redirect(numberHref(named.digits));
  const { accountId, timeZone, currency } = member;
  const shown = named === null ? null : await shownNumber(accountId, named.digits);
  if (named === null || shown === null) {
    answerWith(404);
    return <NumberNotFound />;
  }
  const { row, details, now } = shown;
  const page = historyPageIn((await searchParams).history);
  const history = await listHistory(await getStore(), accountId, named.digits, page);

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
          <ActionsCard row={row} />
          <ServicesCard services={details.services} timeZone={timeZone} />
          <HistoryCard {...{ path: numberHref(named.digits), history, timeZone, currency }} />
        </div>
      </div>
    </div>
  );
}
