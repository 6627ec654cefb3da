import { FormField } from "@/components/forms/field";
import { Button, ButtonLink } from "@/components/ui/button";
import { SERVICES } from "@/lib/did/service";
import type { PriceField, PriceText } from "@/lib/numbers/price-input";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";

interface PriceFormProps {
  readonly typed: PriceText;
  readonly errors: Readonly<Partial<Record<PriceField, string>>>;
}

const CHOICES = SERVICES.map((service) => ({ value: service, label: SERVICE_WORDS[service] }));

/** Asks for a preview: nothing is set by it. */
export function PriceForm({ typed, errors }: PriceFormProps) {
  const of = (name: PriceField) => ({ name, value: typed[name], error: errors[name] });
  return (
    <form className="form" action="/staff/prices/new" noValidate>
      <FormField {...of("service")} label="Service" options={CHOICES} />
      <FormField {...of("currency")} label="Currency" maxLength={3} hint="As ISO 4217 names it." />
      <FormField
        {...of("fee")}
        label="Set-up fee"
        inputMode="decimal"
        hint="For one number; 0 is free."
      />
      <FormField {...of("from")} label="From" type="date" placeholder="" hint={FROM} />
      <FormField {...of("account")} label="Account" optional hint={ACCOUNT} />
      <div className="form-foot">
        <Button>Preview</Button>
        <ButtonLink href="/staff/prices">Not now</ButtonLink>
      </div>
    </form>
  );
}

const FROM = "The first day, from 00:00 UTC. Empty: at once.";
const ACCOUNT = "Its exact name, for a price of its own. Empty: every account of the currency.";
