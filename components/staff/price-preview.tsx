import { ActionForm } from "@/components/forms/action-form";
import { Facts } from "@/components/number-details/card";
import type { FormState } from "@/lib/form-state";
import type { AskedPrice, PriceText } from "@/lib/numbers/price-input";
import { formatMoney } from "@/lib/numbers/wording-money";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { formatInstant } from "@/lib/numbers/wording-time";

interface PricePreviewProps {
  readonly price: AskedPrice;
  readonly foreseen: {
    readonly from: Date;
    readonly beforeMinor: number | null;
    readonly until: Date | null;
  };
  readonly typed: PriceText;
  readonly timeZone: string;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** What a price will mean, before it is set: it can't be taken back, only followed by another. */
export function PricePreview({ price, foreseen, typed, timeZone, action }: PricePreviewProps) {
  const { currency, setupMinor, accountName, service } = price;
  const { from, beforeMinor, until } = foreseen;
  const begins = price.from === null ? "At once" : formatInstant(from, timeZone);
  const facts = [
    ["Service", SERVICE_WORDS[service]],
    ["For", accountName ?? `Every account in ${currency} without a price of its own`],
    [
      "Until then",
      beforeMinor === null ? noneWords(accountName) : formatMoney(beforeMinor, currency),
    ],
    ["From then on", formatMoney(setupMinor, currency)],
    ["Begins", begins],
    ["Ends", until === null ? "When another is set" : formatInstant(until, timeZone)],
  ] as const;
  return (
    <section className="card" aria-labelledby="preview-title">
      <h2 id="preview-title">What it means</h2>
      <Facts facts={facts} />
      <p className="sub">
        Requests that are made before keep their price. A price stays on record: to change it, add
        another.
      </p>
      <ActionForm
        action={action}
        hidden={{ ...typed, shown: beforeMinor === null ? "" : String(beforeMinor) }}
        fields={[]}
        submit="Add price"
      />
    </section>
  );
}

function noneWords(accountName: string | null): string {
  return accountName === null ? "Free" : "What every account pays";
}
