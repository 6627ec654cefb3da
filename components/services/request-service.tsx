import { ActionForm } from "@/components/forms/action-form";
import type { Field } from "@/components/forms/field";
import { Card } from "@/components/number-details/card";
import { ButtonLink } from "@/components/ui/button";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import type { FormState } from "@/lib/form-state";
import { servicePath } from "@/lib/numbers/service-path";
import type { ServicePreview } from "@/lib/numbers/service-preview";
import { formatMoney } from "@/lib/numbers/wording-money";
import { ROLE_REFUSAL } from "@/lib/numbers/wording-refusals";
import { SERVICE_PURPOSES } from "@/lib/numbers/wording-service-requests";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { RequestPreview } from "./request-preview";

interface RequestServiceProps {
  readonly preview: ServicePreview;
  readonly currency: string;
  readonly isDamaged: boolean;
  readonly fields: readonly Field[];
  /** Emergency: whether there is an address to choose. */
  readonly hasAddress: boolean;
  readonly formKey: string;
  readonly mayChange: boolean;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** The page on which a service is asked for: the form beside what will come of it. */
export function RequestService(props: RequestServiceProps) {
  const { preview, currency, isDamaged } = props;
  const { service } = preview;
  const name = SERVICE_WORDS[service];
  return (
    <div className="number-page">
      <Crumbs way={[[name, servicePath(service)]]} here="Request" />
      <header className="page-head">
        <div>
          <h1>Request {name}</h1>
          <p className="sub">{SERVICE_PURPOSES[service]}</p>
        </div>
      </header>
      {isDamaged && (
        <Note tone="warn">
          Some of what was chosen are no numbers, or more than 1,000. They are left out.
        </Note>
      )}
      <div className="cols">
        <Card id="form" title={CARD_TITLES[service]}>
          <div className="padded">
            <Body {...props} />
          </div>
        </Card>
        <RequestPreview preview={preview} currency={currency} />
      </div>
    </div>
  );
}

const CARD_TITLES = {
  emergency: "Where help is sent",
  a2p: "Campaign",
  cnam: "The name that is shown",
} as const;

/** The form, or what keeps it away and the way on. */
function Body(props: RequestServiceProps) {
  const { preview, currency, fields, hasAddress, formKey, mayChange, action } = props;
  const { service, numbers, identityId, totalMinor, missingMinor } = preview;
  if (!mayChange) return <Note tone="warn">{ROLE_REFUSAL}</Note>;
  if (numbers.length === 0) {
    return <Note tone="warn">None of these numbers can have it now. See why for each.</Note>;
  }
  if (!hasAddress) {
    return (
      <>
        <Note tone="warn">The end user has no address in the country of the number.</Note>
        <div className="row">
          <ButtonLink look="primary" href={`/identities/${identityId}/addresses/new`}>
            Add an address
          </ButtonLink>
        </div>
      </>
    );
  }
  if (missingMinor > 0) {
    return (
      <>
        <Note tone="bad">{formatMoney(missingMinor, currency)} is missing for the set-up fee.</Note>
        <div className="row">
          <ButtonLink href="/billing">See Billing</ButtonLink>
        </div>
      </>
    );
  }
  return (
    <ActionForm
      action={action}
      fields={fields}
      hidden={{ numbers: numbers.join(","), key: formKey, total: String(totalMinor) }}
      submit="Send request"
      back={{ href: servicePath(service), label: "Not now" }}
    />
  );
}
