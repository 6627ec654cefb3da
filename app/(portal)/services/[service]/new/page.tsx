import type { Metadata } from "next";
import {
  requestCampaign,
  requestEmergency,
  requestName,
} from "@/app/(portal)/services/[service]/actions";
import { ChooseNumbers } from "@/components/services/choose-numbers";
import { RequestNotFound } from "@/components/services/request-not-found";
import { RequestService } from "@/components/services/request-service";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { serviceInPath } from "@/lib/numbers/service-path";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { appNow } from "@/lib/operations/app-clock";
import { newSecretId } from "@/lib/operations/secret-id";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";
import { askedFor } from "./asked-for";
import { chosenNumbers } from "./chosen-numbers";
import { requestFields } from "./request-fields";

interface Props {
  readonly params: Promise<{ service: string }>;
  readonly searchParams: Promise<ListParameters>;
}

const ACTIONS = { emergency: requestEmergency, a2p: requestCampaign, cnam: requestName } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const service = serviceInPath((await params).service);
  return { title: service === null ? "Not found" : `Request ${SERVICE_WORDS[service]}` };
}

/** For which numbers, by whom, for how much, and what keeps the others from it. */
export default async function RequestPage({ params, searchParams }: Props) {
  const { accountId, currency, role } = await requireMember();
  const service = serviceInPath((await params).service);
  if (service === null) {
    answerWith(404);
    return <RequestNotFound />;
  }
  const { numbers, ...wrong } = await chosenNumbers(accountId, await searchParams);
  if (numbers.length === 0) return <ChooseNumbers service={service} {...wrong} />;
  const store = await getStore();
  const now = await appNow(store);
  await settleDue(store, accountId, now);
  const { preview, addresses } = await askedFor(store, { accountId, now, service, numbers });
  return (
    <RequestService
      preview={preview}
      currency={currency}
      isDamaged={wrong.isDamaged}
      fields={requestFields(service, addresses)}
      hasAddress={service !== "emergency" || addresses.length > 0}
      formKey={newSecretId()}
      mayChange={role !== "viewer"}
      action={ACTIONS[service]}
    />
  );
}
