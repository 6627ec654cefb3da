import type { Metadata } from "next";
import { cancel } from "@/app/(portal)/services/[service]/[reference]/actions";
import { shownRequest } from "@/app/(portal)/services/[service]/[reference]/shown-request";
import { CancelRequest } from "@/components/services/cancel-request";
import { RequestNotFound } from "@/components/services/request-not-found";
import { openNumbersOf } from "@/db/services/request-numbers";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { MOST_UNTYPED } from "@/lib/operations/cancel-service";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Cancel" };

interface Props {
  readonly params: Promise<{ service: string; reference: string }>;
  readonly searchParams: Promise<ListParameters>;
}

/** What ends, for which numbers, and what comes back. */
export default async function CancelRequestPage({ params, searchParams }: Props) {
  const { accountId, currency, role } = await requireMember();
  const { service, reference } = await params;
  const shown = await shownRequest(accountId, service, reference);
  const { number } = await searchParams;
  const lines = shown === null ? [] : await openNumbersOf(await getStore(), shown.record);
  const chosen = number === undefined ? lines : lines.filter((line) => line.number === number);
  if (shown === null || (number !== undefined && chosen.length === 0)) {
    answerWith(404);
    return <RequestNotFound />;
  }
  const held = chosen.filter(({ holdId, isCharged }) => holdId !== null && !isCharged);
  return (
    <CancelRequest
      view={shown.view}
      numbers={chosen.map((line) => line.number)}
      isAll={chosen.length === lines.length}
      backMinor={held.reduce((sum, { priceMinor }) => sum + priceMinor, 0)}
      currency={currency}
      isTyped={chosen.length > MOST_UNTYPED}
      mayChange={role !== "viewer"}
      action={cancel}
    />
  );
}
