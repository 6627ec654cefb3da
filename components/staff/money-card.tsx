import type { ComponentProps } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { typedAmount } from "@/lib/numbers/parse-amount";
import { formatMoney } from "@/lib/numbers/wording-money";

type Action = ComponentProps<typeof ActionForm>["action"];

interface Money {
  readonly currency: string;
  readonly balanceMinor: number;
  readonly creditLimitMinor: number | null;
  readonly heldMinor: number;
  readonly availableMinor: number | null;
}

interface MoneyCardProps {
  readonly account: string;
  readonly money: Money;
  /** New for each rendering: what is sent twice is entered once. */
  readonly entryKey: string;
  readonly enter: Action;
  /** `null` = not any more. */
  readonly setLimit: Action | null;
}

const KINDS = [
  { value: "top-up", label: "Top-up" },
  { value: "adjustment", label: "Adjustment (minus takes away)" },
];

/** What the account has and may spend, and what staff may change of it. */
export function MoneyCard({ account, money, entryKey, enter, setLimit }: MoneyCardProps) {
  const { currency, creditLimitMinor } = money;
  const limit = creditLimitMinor === null ? "" : typedAmount(creditLimitMinor, currency);
  return (
    <section className="card" id="money" aria-labelledby="money-title">
      <div className="card-head">
        <h2 id="money-title">Money</h2>
      </div>
      <Figures money={money} />
      <div className="halves">
        <ActionForm
          id="entry"
          action={enter}
          hidden={{ account, key: entryKey }}
          submit="Enter in the ledger"
          fields={[
            { name: "kind", label: "Entry", value: "top-up", options: KINDS },
            { name: "amount", label: `Amount in ${currency}`, inputMode: "decimal" },
            { name: "note", label: "Note", hint: "The customer sees it in the ledger." },
          ]}
        />
        {setLimit !== null && (
          <ActionForm
            id="limit"
            action={setLimit}
            hidden={{ account }}
            submit="Set credit limit"
            look="plain"
            fields={[
              {
                name: "limit",
                label: `Credit limit in ${currency}`,
                inputMode: "decimal",
                placeholder: "Postpaid",
                hint: "How far below zero the balance may go. Empty: postpaid, never refused.",
                value: limit,
              },
            ]}
          />
        )}
      </div>
    </section>
  );
}

function Figures({ money }: { readonly money: Money }) {
  const { currency, balanceMinor, creditLimitMinor, heldMinor, availableMinor } = money;
  const sums = [
    ["Balance", formatMoney(balanceMinor, currency)],
    ["Held", formatMoney(heldMinor, currency)],
    [
      "Credit limit",
      creditLimitMinor === null ? "Postpaid" : formatMoney(creditLimitMinor, currency),
    ],
    ["Available", availableMinor === null ? "Not limited" : formatMoney(availableMinor, currency)],
  ];
  return (
    <dl className="sums">
      {sums.map(([label, sum]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{sum}</dd>
        </div>
      ))}
    </dl>
  );
}
