import { formatMoney } from "@/lib/numbers/wording-money";

export interface Money {
  readonly currency: string;
  /** Minor units of the currency, as all sums. */
  readonly balanceMinor: number;
  /** `null` = postpaid. */
  readonly creditLimitMinor: number | null;
  readonly heldMinor: number;
  /** `null` = postpaid, never refused. */
  readonly availableMinor: number | null;
}

/** What the account has, what is set aside, and what may still be spent. */
export function MoneyCard({ money }: { readonly money: Money }) {
  const { currency, balanceMinor, availableMinor, heldMinor, creditLimitMinor } = money;
  const say = (minor: number) => formatMoney(minor, currency);
  const figures = [
    ["Balance", say(balanceMinor), "sum of the ledger"],
    ["Credit limit", ...limitWords(creditLimitMinor, say)],
    ["Held", say(heldMinor), "for running batches and requested services"],
    [
      "Available",
      availableMinor === null ? "Not limited" : say(availableMinor),
      availableMinor === null ? "postpaid" : "balance + credit limit − held",
    ],
  ] as const;
  return (
    <section className="card money" aria-label="Money">
      <dl>
        {figures.map(([name, value, note]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
              <span className="sub small">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function limitWords(limit: number | null, say: (minor: number) => string) {
  if (limit === null) return ["Postpaid", "nothing is refused for money"] as const;
  if (limit === 0) return ["None", "prepaid"] as const;
  return [say(limit), "how far below zero"] as const;
}
