import { shownBillingCycles } from "@/lib/did/did";
import type { CardContext } from "@/lib/numbers/card-fact";
import type { DidRow } from "@/lib/numbers/did-row";
import { whyNot } from "@/lib/numbers/row-actions";
import type { StatusCard } from "@/lib/numbers/status-card";
import { timeBar } from "@/lib/numbers/time-bar";
import { cyclesWords, periodWords } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { Card, Facts } from "./card";
import { TimeBarFigure } from "./time-bar";
import { VerbForm } from "./verb-form";

interface BillingCardProps {
  readonly row: DidRow;
  readonly card: StatusCard;
  readonly context: CardContext;
}

/** How long it is paid for, what comes then, and what it costs. */
export function BillingCard({ row, card, context }: BillingCardProps) {
  const bar = row.isBeingUpdated ? null : timeBar(row.did, context.now);
  const { now, timeZone, currency } = context;
  const outlook = card.facts.filter((fact) => fact.label !== "Billing cycles left");
  return (
    <Card id="billing" title="Billing" aside={<BillingVerbs row={row} context={context} />}>
      {bar !== null && <TimeBarFigure bar={bar} now={now} timeZone={timeZone} />}
      <div className={bar === null ? "billing-facts" : "billing-facts under-bar"}>
        <Facts
          facts={[
            ["Billing cycles left", cyclesWords(shownBillingCycles(row.did))],
            ["Billing period", periodWords(row.did.billingPeriodMonths)],
            ["Monthly price", formatMoney(row.monthlyMinor, currency)],
          ]}
        />
        <Facts
          facts={outlook.map(({ label, value, detail }) => [
            label,
            <Twofold key={label} value={value} detail={detail} />,
          ])}
        />
      </div>
    </Card>
  );
}

/** What renews it by itself, and by how long: from its next renewal on. */
function BillingVerbs({ row, context }: Pick<BillingCardProps, "row" | "context">) {
  const { role, now } = context;
  if (role === undefined || whyNot("cycles", row, { role, now }) !== null) return null;
  return (
    <VerbForm number={row.did.number}>
      <span className="row">
        <button type="submit" className="link" name="verb" value="cycles">
          Set billing cycles
        </button>
        <button type="submit" className="link" name="verb" value="period">
          Change billing period
        </button>
      </span>
    </VerbForm>
  );
}

function Twofold({ value, detail }: { value: string; detail: string | null }) {
  return (
    <>
      {value}
      {detail !== null && <small>{detail}</small>}
    </>
  );
}
