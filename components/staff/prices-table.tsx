import { Badge } from "@/components/ui/badge";
import type { Service } from "@/lib/did/service";
import { formatMoney } from "@/lib/numbers/wording-money";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { formatInstant } from "@/lib/numbers/wording-time";

interface Price {
  readonly id: number;
  readonly service: Service;
  readonly currency: string;
  readonly accountName: string | null;
  readonly effectiveFrom: Date;
  readonly setupMinor: number;
  readonly until: Date | null;
}

interface PricesTableProps {
  readonly prices: readonly Price[];
  readonly now: Date;
  readonly timeZone: string;
}

/** All prices, those of one kind together: what holds, what comes, what was. */
export function PricesTable({ prices, now, timeZone }: PricesTableProps) {
  return (
    <table className="plain">
      <caption className="vh">Prices of services</caption>
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col">For</th>
          <th scope="col">State</th>
          <th scope="col">From</th>
          <th scope="col" className="figure">
            Set-up fee
          </th>
        </tr>
      </thead>
      <tbody>
        {prices.map((price) => (
          <tr key={price.id}>
            <th scope="row">{SERVICE_WORDS[price.service]}</th>
            <td data-label="For">
              <bdi>{price.accountName ?? `All in ${price.currency}`}</bdi>
            </td>
            <td data-label="State">
              <State price={price} now={now} />
            </td>
            <td data-label="From">{sinceWords(price.effectiveFrom, timeZone)}</td>
            <td data-label="Set-up fee" className="figure">
              {formatMoney(price.setupMinor, price.currency)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ price, now }: { readonly price: Price; readonly now: Date }) {
  if (price.effectiveFrom > now) return <Badge tone="warn">To come</Badge>;
  if (price.until !== null && price.until <= now) return <Badge>Past</Badge>;
  return <Badge tone="ok">In force</Badge>;
}

/** A price that was there before anything happened has no day of its own. */
function sinceWords(from: Date, timeZone: string): string {
  return from.getTime() === 0 ? "The beginning" : formatInstant(from, timeZone);
}
