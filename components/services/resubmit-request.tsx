import { ActionForm } from "@/components/forms/action-form";
import type { Field } from "@/components/forms/field";
import { Card } from "@/components/number-details/card";
import { Note } from "@/components/ui/note";
import type { FormState } from "@/lib/form-state";
import type { LeftOut } from "@/lib/numbers/service-preview";
import { LeftOutList } from "./left-out";

interface ResubmitRequestProps {
  readonly reference: string;
  readonly fields: readonly Field[];
  readonly inTheWay: readonly LeftOut[];
  readonly identityId: number | null;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** Mend what was sent back, and go on under the same reference. */
export function ResubmitRequest(props: ResubmitRequestProps) {
  const { reference, fields, inTheWay, identityId, action } = props;
  return (
    <Card
      id="resubmit"
      title="Change and resubmit"
      aside={
        identityId !== null && (
          <a className="link" href={`/identities/${identityId}`}>
            Change the end user
          </a>
        )
      }
    >
      <div className="padded">
        {inTheWay.length > 0 ? (
          <>
            <Note tone="warn">Something is in the way of another review.</Note>
            <LeftOutList lines={inTheWay} />
          </>
        ) : (
          <ActionForm
            action={action}
            fields={fields}
            hidden={{ reference }}
            submit="Resubmit for review"
          />
        )}
      </div>
    </Card>
  );
}
