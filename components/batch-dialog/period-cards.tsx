import type { PeriodOffer } from "@/lib/numbers/batch-view";
import { formatCount, periodWords } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";

interface PeriodCardsProps {
  readonly offers: readonly PeriodOffer[];
  readonly chosen: number;
  readonly currency: string;
  /** What is worth knowing of the choice. */
  readonly hint: string;
}

/** Every period that can be had, with what it costs in all and for how many. */
export function PeriodCards({ offers, chosen, currency, hint }: PeriodCardsProps) {
  const most = Math.max(...offers.map(({ numbers }) => numbers));
  const shown = offers.filter(({ months, numbers }) => numbers > 0 || months === chosen);
  return (
    <fieldset className="part" aria-describedby="period-hint">
      <legend className="label">Billing period</legend>
      <div className="periods">
        {shown.map(({ months, numbers, totalMinor }) => (
          <label key={months} className="period">
            <input
              type="radio"
              name="months"
              value={months}
              defaultChecked={months === chosen}
              data-first={months === chosen ? true : undefined}
              autoComplete="off"
            />
            <b>{periodWords(months)}</b>
            <small>{formatMoney(totalMinor, currency)}</small>
            {numbers < most && (
              <small>
                {formatCount(numbers)} of {formatCount(most)}
              </small>
            )}
            <i className="s i-status-active" />
          </label>
        ))}
      </div>
      <p className="hint" id="period-hint">
        {hint} {partlyWords(shown, most)}
      </p>
    </fieldset>
  );
}

/** "24 months can't be had for 12 of these numbers." */
function partlyWords(offers: readonly PeriodOffer[], most: number): string {
  return offers
    .filter(({ numbers }) => numbers < most)
    .map(({ months, numbers }) => {
      const without = formatCount(most - numbers);
      return `${periodWords(months)} can't be had for ${without} of these numbers.`;
    })
    .join(" ");
}
