import { ActionForm } from "@/components/forms/action-form";
import { Card, Facts } from "@/components/number-details/card";
import { ButtonLink } from "@/components/ui/button";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import { requestAfter } from "@/lib/did/service-request";
import type { FormState } from "@/lib/form-state";
import { formatNumber } from "@/lib/numbers/format-number";
import { requestHref, servicePath } from "@/lib/numbers/service-path";
import type { RequestView } from "@/lib/numbers/service-view";
import { counted, formatCount } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { ROLE_REFUSAL } from "@/lib/numbers/wording-refusals";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { RequestMark } from "./request-mark";

interface CancelRequestProps {
  readonly view: RequestView;
  /** E.164 digits of those for which it ends. */
  readonly numbers: readonly string[];
  readonly isAll: boolean;
  /** What comes back, minor units. */
  readonly backMinor: number;
  readonly currency: string;
  readonly mayChange: boolean;
  /** How many they are has to be typed. */
  readonly isTyped: boolean;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** What ends when it is canceled, before it is. */
export function CancelRequest(props: CancelRequestProps) {
  const { view, numbers, backMinor, currency } = props;
  const { service, reference, status } = view;
  const back = requestHref(service, reference);
  const to = requestAfter(service, status, "cancel");
  return (
    <div className="number-page">
      <Crumbs
        way={[
          [SERVICE_WORDS[service], servicePath(service)],
          [reference, back],
        ]}
        here="Cancel"
      />
      <header className="page-head">
        <div className="did-title">
          <h1>Cancel {reference}</h1>
          <RequestMark service={service} status={status} />
        </div>
      </header>
      <Card id="cancel" title="What happens">
        <Facts
          facts={[
            ["Ends for", <bdi key="numbers">{numbersWords(numbers)}</bdi>],
            ["Then", to === "cancelation-pending" ? REMOVAL : OVER],
            ["Money", moneyWords(view, backMinor, currency)],
          ]}
        />
        <div className="padded">
          {service === "emergency" && status === "active" && (
            <Note tone="bad">
              Emergency calls from {numbers.length === 1 ? "this number" : "these numbers"} will no
              longer reach help with an address.
            </Note>
          )}
          <Decision {...props} isOpen={to !== null} back={back} />
        </div>
      </Card>
    </div>
  );
}

const OVER = "The icon is gray again at once, and the service can be requested anew.";
const REMOVAL = "The name stays until the provider confirms that it was taken out.";

function Decision(props: CancelRequestProps & { readonly isOpen: boolean; readonly back: string }) {
  const { view, numbers, isAll, mayChange, action, isOpen, back, isTyped } = props;
  if (!mayChange || !isOpen) {
    return (
      <>
        <Note tone="warn">{mayChange ? "There is nothing to cancel." : ROLE_REFUSAL}</Note>
        <div className="row">
          <ButtonLink href={back}>Back to the request</ButtonLink>
        </div>
      </>
    );
  }
  const { service, reference, status } = view;
  const number = isAll ? "" : (numbers[0] ?? "");
  return (
    <ActionForm
      action={action}
      fields={isTyped ? [typedField(numbers.length)] : []}
      hidden={{ service, reference, number, shown: status }}
      submit={status === "active" ? "Cancel service" : "Cancel request"}
      look="danger"
      back={{ href: back, label: "Keep it" }}
    />
  );
}

function typedField(count: number) {
  return {
    name: "typed",
    label: `Type ${formatCount(count)} to confirm`,
    inputMode: "numeric",
    maxLength: 10,
  } as const;
}

function numbersWords(numbers: readonly string[]): string {
  const [only] = numbers;
  return numbers.length === 1 && only !== undefined
    ? formatNumber(only)
    : counted(numbers.length, "number");
}

function moneyWords({ chargedMinor }: RequestView, backMinor: number, currency: string): string {
  if (backMinor > 0) return `${formatMoney(backMinor, currency)} that is set aside comes back.`;
  return chargedMinor > 0 ? "The set-up fee is not given back." : "No set-up fee was charged.";
}
