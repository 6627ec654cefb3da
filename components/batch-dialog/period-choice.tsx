import type { BatchView } from "@/lib/numbers/batch-view";
import { PeriodCards } from "./period-cards";
import { PreviewButton } from "./preview-button";

interface PeriodChoiceProps {
  readonly view: BatchView;
  readonly months: number;
}

/** By how long numbers renew themselves. */
export function PeriodChoice({ view, months }: PeriodChoiceProps) {
  return (
    <>
      <PeriodCards
        offers={view.offers}
        chosen={months}
        currency={view.money.currency}
        hint="The price of each renewal by itself."
      />
      <PreviewButton words="Show what changes" />
    </>
  );
}
