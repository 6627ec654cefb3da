import { Card } from "@/components/number-details/card";
import { ChoiceForm } from "@/components/registration/choice-form";
import { SoughtForm } from "@/components/registration/sought-form";
import type { FormState } from "@/lib/form-state";
import type { AssignChoice } from "@/lib/numbers/assign-choice";

interface ResubmitCardProps {
  readonly reference: string;
  readonly choices: readonly AssignChoice[];
  readonly more: number;
  readonly sought: string;
  readonly resubmit: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** Update the details, choose them, and go on under the same reference. */
export function ResubmitCard({ reference, choices, more, sought, resubmit }: ResubmitCardProps) {
  const href = `/verifications/${reference}`;
  return (
    <Card
      id="resubmit"
      title="Update and resubmit"
      aside={
        <a className="link" href="/identities/new">
          New identity
        </a>
      }
    >
      <SoughtForm action={href} sought={sought} />
      {choices.length === 0 ? (
        <p className="card-text">No identity has this in its name.</p>
      ) : (
        <ChoiceForm
          action={resubmit}
          hidden={{ reference }}
          choices={choices}
          submit="Resubmit for review"
          back={{ href, label: "Not now" }}
          isOpen
        />
      )}
      {more > 0 && <p className="card-text">And {more} more. Find them by a part of their name.</p>}
    </Card>
  );
}
