import { FormField } from "@/components/forms/field";
import { Button } from "@/components/ui/button";

interface LifeSearchProps {
  /** What was typed, or a number to begin with. */
  readonly value: string;
  /** No account holds what was typed. */
  readonly isUnknown: boolean;
}

/** Leads to the whole life of one number. Looking changes nothing. */
export function LifeSearch({ value, isUnknown }: LifeSearchProps) {
  return (
    <section className="card padded" id="life">
      <h2>The whole life of a number</h2>
      <p className="sub">All that time will do to it, foreseen. Nothing is changed.</p>
      <form className="form" action="/staff/travel">
        <FormField
          name="number"
          label="DID number"
          type="tel"
          autoComplete="off"
          maxLength={40}
          value={value}
          error={isUnknown ? "No account holds this number." : undefined}
        />
        <div className="form-foot">
          <Button>See its life</Button>
        </div>
      </form>
    </section>
  );
}
