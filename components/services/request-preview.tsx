import type { ReactNode } from "react";
import { Card, Facts } from "@/components/number-details/card";
import { formatNumber } from "@/lib/numbers/format-number";
import { newRequestHref } from "@/lib/numbers/service-path";
import type { ServicePreview } from "@/lib/numbers/service-preview";
import { counted } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { LeftOutList } from "./left-out";

interface RequestPreviewProps {
  readonly preview: ServicePreview;
  readonly currency: string;
}

const MOST_SHOWN = 10;

/** Who takes part, for how much, and who not and why. */
export function RequestPreview({ preview, currency }: RequestPreviewProps) {
  const { numbers, apart, leftOut, identityNames, service } = preview;
  return (
    <Card id="preview" title="What happens">
      {numbers.length > 0 && (
        <Facts
          facts={[
            [numbers.length === 1 ? "Number" : counted(numbers.length, "number"), named(numbers)],
            ["End user", <bdi key="identity">{identityNames.join(", ")}</bdi>],
            ...moneyFacts(preview, currency),
          ]}
        />
      )}
      {apart.length > 0 && (
        <p className="card-text">
          {counted(apart.length, "number")} of another end user or country{" "}
          {apart.length === 1 ? "needs" : "need"} a request apart.{" "}
          <a className="link" href={newRequestHref(service, apart.slice(0, 500))}>
            Request for {apart.length === 1 ? "it" : "them"}
          </a>
        </p>
      )}
      {leftOut.length > 0 && (
        <>
          <h3 className="left-out-title">{counted(leftOut.length, "number")} can’t have it now</h3>
          <LeftOutList lines={leftOut} />
        </>
      )}
    </Card>
  );
}

function named(numbers: readonly string[]): ReactNode {
  const more = numbers.length - MOST_SHOWN;
  return (
    <>
      {numbers.slice(0, MOST_SHOWN).map((number) => (
        <a key={number} className="link block nowrap" href={`/numbers/${number}`}>
          {formatNumber(number)}
        </a>
      ))}
      {more > 0 && <span className="sub">and {counted(more, "other")}</span>}
    </>
  );
}

function moneyFacts(preview: ServicePreview, currency: string) {
  const { numbers, priceMinor, totalMinor, availableMinor } = preview;
  if (priceMinor === 0) return [["Set-up fee", "Free"] as const];
  const say = (minor: number) => formatMoney(minor, currency);
  const each = numbers.length === 1 ? "" : `${say(priceMinor)} for each number`;
  const fee = (
    <>
      {say(totalMinor)}
      <small>{each}</small>
      <small>Set aside now, charged when the service is active, else given back.</small>
    </>
  );
  const left = availableMinor === null ? "Not limited" : say(availableMinor);
  return [["Set-up fee", fee] as const, ["Available", left] as const];
}
