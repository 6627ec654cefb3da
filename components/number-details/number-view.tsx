import { BatchNoteLine } from "@/components/batch-dialog/batch-over";
import type { MemberRole } from "@/lib/did/role";
import type { BatchNote } from "@/lib/numbers/batch-view";
import type { CardContext } from "@/lib/numbers/card-fact";
import type { DidDetails, HistoryPage } from "@/lib/numbers/did-details";
import type { DidRow } from "@/lib/numbers/did-row";
import { numberHref } from "@/lib/numbers/number-in-path";
import { mainAction, rowActions } from "@/lib/numbers/row-actions";
import { statusBanner } from "@/lib/numbers/status-banner";
import { statusCard } from "@/lib/numbers/status-card";
import { ActionsCard } from "./actions-card";
import { Banner } from "./banner";
import { BillingCard } from "./billing-card";
import { CapacityCard } from "./capacity-card";
import { GeneralCard } from "./general-card";
import { HistoryCard } from "./history-card";
import { NumberHeader } from "./number-header";
import { RoutingCard } from "./routing-card";
import { ServicesCard } from "./services-card";
import { VerificationCard } from "./verification-card";

interface NumberViewProps {
  readonly row: DidRow;
  readonly details: DidDetails;
  readonly history: HistoryPage;
  readonly context: CardContext & { readonly role: MemberRole };
  readonly note: BatchNote | null;
}

/** One number: what it is, what is wrong, and all that belongs to it, a card each. */
export function NumberView({ row, details, history, context, note }: NumberViewProps) {
  const { timeZone, currency } = context;
  const { number } = row.did;
  const actions = rowActions(row, context);
  const banner = statusBanner(row, context);
  return (
    <div className="number-page">
      <BatchNoteLine note={note} />
      <NumberHeader row={row} main={mainAction(actions)} />
      {banner !== null && <Banner banner={banner} number={number} />}
      <div className="cols with-history">
        <div className="stack">
          <BillingCard {...{ row, context }} card={statusCard(row, context)} />
          <div className="pair">
            <GeneralCard {...{ row, details, timeZone, actions }} />
            <div className="stack">
              <RoutingCard {...{ row, actions }} trunks={details.trunks} />
              <CapacityCard {...{ row, actions }} />
            </div>
          </div>
        </div>
        <div className="stack">
          <VerificationCard {...{ row, details, timeZone }} />
          <ActionsCard {...{ number, actions }} />
          <ServicesCard
            {...{ number, timeZone }}
            services={details.services}
            mayChange={context.role !== "viewer"}
            isAssigned={row.identity !== null}
          />
        </div>
        <HistoryCard
          {...{ path: numberHref(number), history, timeZone, currency }}
          mayUndo={context.role !== "viewer"}
        />
      </div>
    </div>
  );
}
