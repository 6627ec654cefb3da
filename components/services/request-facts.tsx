import type { ReactNode } from "react";
import { Card, Facts } from "@/components/number-details/card";
import { OwnWords } from "@/components/ui/own-words";
import type { RequestView } from "@/lib/numbers/service-view";
import { addressWords } from "@/lib/numbers/wording-address";
import { formatMoney } from "@/lib/numbers/wording-money";
import { SERVICE_REQUEST_WORDS } from "@/lib/numbers/wording-services";
import { formatInstant } from "@/lib/numbers/wording-time";

interface RequestFactsProps {
  readonly view: RequestView;
  readonly timeZone: string;
  readonly currency: string;
}

/** What was asked for: the name, what a campaign writes, where help is sent, and what it costs. */
export function RequestFacts({ view, timeZone, currency }: RequestFactsProps) {
  const { service, name, useCase, samples, address, requestedAt, changedAt } = view;
  const facts: (readonly [string, ReactNode])[] = [
    [SERVICE_REQUEST_WORDS[service], <bdi key="name">{name}</bdi>],
  ];
  if (service === "emergency") {
    const words = address === null ? "None" : addressWords(address);
    facts.push(["Help is sent to", <bdi key="address">{words}</bdi>]);
  }
  if (service === "a2p") {
    facts.push([
      "Use case",
      useCase === null ? "Not told" : <OwnWords key="use">{useCase}</OwnWords>,
    ]);
    facts.push(["Sample messages", <Samples key="samples" samples={samples} />]);
  }
  facts.push(["Set-up fee", feeWords(view, currency)]);
  facts.push(["Requested", formatInstant(requestedAt, timeZone)]);
  facts.push(["Last change", formatInstant(changedAt, timeZone)]);
  return (
    <Card id="request" title="What was asked for">
      <Facts facts={facts} />
    </Card>
  );
}

function Samples({ samples }: Pick<RequestView, "samples">) {
  if (samples.length === 0) return "None";
  return (
    <ol className="samples">
      {samples.map((sample) => (
        <li key={sample}>
          <OwnWords>{sample}</OwnWords>
        </li>
      ))}
    </ol>
  );
}

function feeWords({ heldMinor, chargedMinor }: RequestView, currency: string): string {
  if (chargedMinor > 0) return `${formatMoney(chargedMinor, currency)} charged`;
  return heldMinor > 0 ? `${formatMoney(heldMinor, currency)} set aside` : "None";
}
