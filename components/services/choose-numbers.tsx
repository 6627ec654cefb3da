import { Card } from "@/components/number-details/card";
import { Button, ButtonLink } from "@/components/ui/button";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import type { Service } from "@/lib/did/service";
import { newRequestHref, servicePath } from "@/lib/numbers/service-path";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";

interface ChooseNumbersProps {
  readonly service: Service;
  readonly isDamaged: boolean;
  readonly isTooMany: boolean;
}

/** A request begins with its numbers: typed here, or chosen in the list. */
export function ChooseNumbers({ service, isDamaged, isTooMany }: ChooseNumbersProps) {
  const name = SERVICE_WORDS[service];
  return (
    <div className="number-page">
      <Crumbs way={[[name, servicePath(service)]]} here="Choose numbers" />
      <header className="page-head">
        <h1>Request {name}</h1>
      </header>
      {isDamaged && (
        <Note tone="warn">That is not a phone number. Type it with its country code.</Note>
      )}
      {isTooMany && (
        <Note tone="warn">
          A request is for up to 1,000 numbers. Filter the list, or select fewer.
        </Note>
      )}
      <Card id="choose" title="For which numbers?">
        <form method="get" action={newRequestHref(service)} data-soft className="padded">
          <div className="form-field">
            <label className="label" htmlFor="numbers">
              DID number
            </label>
            <input
              id="numbers"
              name="numbers"
              className="input"
              maxLength={2000}
              placeholder="+1 212 555 0147"
              required
            />
            <p className="hint">Several are set apart by commas.</p>
          </div>
          <div className="form-foot">
            <Button look="primary">Next</Button>
            <ButtonLink href={`/numbers?${service}=not-configured`}>
              Show numbers without it
            </ButtonLink>
          </div>
        </form>
      </Card>
    </div>
  );
}
