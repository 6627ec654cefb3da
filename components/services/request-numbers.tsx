import { Card } from "@/components/number-details/card";
import { requestAfter } from "@/lib/did/service-request";
import { formatNumber } from "@/lib/numbers/format-number";
import { cancelHref } from "@/lib/numbers/service-path";
import type { RequestView } from "@/lib/numbers/service-view";
import { counted } from "@/lib/numbers/wording";

interface RequestNumbersProps {
  readonly view: RequestView;
  /** Staff have a page of their own for a number. */
  readonly isStaff?: boolean;
  readonly mayChange?: boolean;
}

/** The numbers that go by the request; each can leave it by itself. */
export function RequestNumbers({ view, isStaff = false, mayChange = false }: RequestNumbersProps) {
  const { numbers, numberCount, service, reference, status } = view;
  const isOne = numberCount === 1;
  const canLeave = mayChange && !isOne && requestAfter(service, status, "cancel") !== null;
  return (
    <Card
      id="numbers"
      title="Numbers"
      aside={<span className="sub">{counted(numberCount, "number")}</span>}
    >
      {numbers.length === 0 && <p className="card-text">No number goes by it any more.</p>}
      <ul className="of-numbers">
        {numbers.map((number) => (
          <li key={number}>
            <a className="link" href={`${isStaff ? "/staff" : ""}/numbers/${number}`}>
              {formatNumber(number)}
            </a>
            {canLeave && (
              <a className="link plain end" href={cancelHref(service, reference, number)}>
                Cancel<span className="vh"> for {formatNumber(number)}</span>
              </a>
            )}
          </li>
        ))}
        {numberCount > numbers.length && (
          <li className="sub">and {counted(numberCount - numbers.length, "other")}</li>
        )}
      </ul>
    </Card>
  );
}
