import type { Metadata } from "next";
import { requestFields } from "@/app/(portal)/services/[service]/new/request-fields";
import { RequestDetails } from "@/components/services/request-details";
import { RequestNotFound } from "@/components/services/request-not-found";
import { ResubmitRequest } from "@/components/services/resubmit-request";
import { answerWith } from "@/lib/answer-status";
import { requestAfter } from "@/lib/did/service-request";
import { memberOfRoute, requireMember } from "@/lib/session";
import { resubmitCampaign, resubmitEmergency } from "./actions";
import { mendable } from "./mendable";
import { shownRequest } from "./shown-request";

interface Props {
  readonly params: Promise<{ service: string; reference: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const member = await memberOfRoute();
  const { service, reference } = await params;
  const shown = member && (await shownRequest(member.accountId, service, reference));
  return { title: shown?.view.reference ?? "Request not found" };
}

export default async function RequestDetailsPage({ params }: Props) {
  const { accountId, timeZone, currency, role } = await requireMember();
  const { service, reference } = await params;
  const shown = await shownRequest(accountId, service, reference);
  if (shown === null) {
    answerWith(404);
    return <RequestNotFound />;
  }
  const { view } = shown;
  const mayChange = role !== "viewer";
  const canResubmit = mayChange && requestAfter(view.service, view.status, "resubmit") !== null;
  const again = canResubmit ? await mendable(accountId, shown) : null;
  return (
    <RequestDetails {...{ view, timeZone, currency, mayChange }}>
      {again !== null && (
        <ResubmitRequest
          {...again}
          reference={view.reference}
          fields={requestFields(view.service, again.addresses, { ...view, ...again })}
          action={view.service === "emergency" ? resubmitEmergency : resubmitCampaign}
        />
      )}
    </RequestDetails>
  );
}
