import { Card } from "@/components/number-details/card";
import { formatNumber } from "@/lib/numbers/format-number";
import type { VerificationView } from "@/lib/numbers/verification-view";
import { counted } from "@/lib/numbers/wording";

interface WaitingNumbersProps {
  readonly view: VerificationView;
  /** `null` = a number has no page here. */
  readonly hrefOf: ((number: string) => string) | null;
}

/** The numbers for which it is the newest verification. */
export function WaitingNumbers({ view, hrefOf }: WaitingNumbersProps) {
  const { numbers, numberCount, reference } = view;
  const more = numberCount - numbers.length;
  return (
    <Card
      id="numbers"
      title="Numbers"
      aside={<span className="sub">{counted(numberCount, "number")}</span>}
    >
      {numbers.length === 0 ? (
        <p className="card-text">No number goes by it any more.</p>
      ) : (
        <ul className="of-numbers">
          {numbers.map((number) => (
            <li key={number}>
              {hrefOf === null ? (
                formatNumber(number)
              ) : (
                <a className="link" href={hrefOf(number)}>
                  {formatNumber(number)}
                </a>
              )}
            </li>
          ))}
          {more > 0 && (
            <li>
              {hrefOf === null ? (
                <span className="sub">and {counted(more, "other")}</span>
              ) : (
                <a className="link" href={`/numbers?reference=${reference}`}>
                  Show all {counted(numberCount, "number")}
                </a>
              )}
            </li>
          )}
        </ul>
      )}
    </Card>
  );
}
