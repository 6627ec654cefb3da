import { ActButton } from "@/components/forms/act-button";
import { ReasonsForm } from "@/components/forms/reasons-form";
import { possibleSteps, REQUEST_REASONS } from "@/lib/did/service-request";
import type { RequestView } from "@/lib/numbers/service-view";
import { REQUEST_REASON_WORDS } from "@/lib/numbers/wording-service-requests";
import type { ServiceReviewProps } from "./service-review";

interface ReviewStepsProps {
  readonly view: RequestView;
  readonly actions: ServiceReviewProps["actions"];
}

/** The steps that can be taken from where the request stands, the likeliest first. */
export function ReviewSteps({ view, actions }: ReviewStepsProps) {
  const { service, status, reference } = view;
  const steps = possibleSteps(service, status);
  const hidden = { reference };
  const reasons = REQUEST_REASONS[service].map((reason) => ({
    name: reason,
    label: reason === "other" ? "Another reason" : REQUEST_REASON_WORDS[reason],
  }));
  const isOpen = steps.some((step) => step !== "cancel" && step !== "resubmit");
  if (!isOpen) return <p className="card-text">{NOTHING[status]}</p>;
  return (
    <>
      <div className="padded">
        {steps.includes("take") && (
          <ActButton
            action={actions.take}
            hidden={hidden}
            submit="Take into process"
            look="primary"
          />
        )}
        {steps.includes("approve") && (
          <ActButton action={actions.approve} hidden={hidden} submit="Approve" look="primary" />
        )}
        {steps.includes("confirm-removal") && (
          <ActButton
            action={actions.confirmRemoval}
            hidden={hidden}
            submit="Confirm cancelation"
            look="primary"
          />
        )}
      </div>
      {steps.includes("send-back") && (
        <ReasonsForm
          action={actions.sendBack}
          {...{ reference, reasons }}
          legend="Why changes are required"
          submit="Require changes"
        />
      )}
      {steps.includes("reject") && (
        <ReasonsForm
          action={actions.reject}
          {...{ reference, reasons }}
          legend="Why it is rejected"
          submit="Reject"
        />
      )}
    </>
  );
}

const NOTHING = {
  new: "",
  "in-process": "",
  pending: "",
  "cancelation-pending": "",
  active: "It is active. Its customer can cancel it.",
  "changes-required": "It waits for its customer.",
  rejected: "It was rejected.",
  canceled: "It is over.",
} as const;
