import type { Metadata } from "next";
import { ResubmitCard } from "@/components/verifications/resubmit-card";
import { ResubmitManyCard } from "@/components/verifications/resubmit-many-card";
import { VerificationDetails } from "@/components/verifications/verification-details";
import { VerificationNotFound } from "@/components/verifications/verification-not-found";
import { answerWith } from "@/lib/answer-status";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { readPageQuery, soughtText } from "@/lib/numbers/page-query";
import { memberOfRoute, requireMember } from "@/lib/session";
import { resubmit } from "./actions";
import { isManyAgain, resubmissionOf, shownVerification } from "./shown-verification";

interface Props {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Promise<ListParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const member = await memberOfRoute();
  const shown = member && (await shownVerification(member.accountId, (await params).reference));
  return { title: shown?.view.reference ?? "Verification not found" };
}

export default async function VerificationPage({ params, searchParams }: Props) {
  const { accountId, timeZone, role } = await requireMember();
  const shown = await shownVerification(accountId, (await params).reference);
  if (shown === null) {
    answerWith(404);
    return <VerificationNotFound />;
  }
  const { query } = readPageQuery(await searchParams, { name: soughtText });
  const again = role === "viewer" ? null : await resubmissionOf(accountId, shown, query.name);
  return (
    <VerificationDetails view={shown.view} timeZone={timeZone}>
      {role !== "viewer" && isManyAgain(shown.view) && (
        <ResubmitManyCard reference={shown.view.reference} numbers={shown.view.numberCount} />
      )}
      {again !== null && (
        <ResubmitCard
          {...again}
          reference={shown.view.reference}
          sought={query.name}
          resubmit={resubmit}
        />
      )}
    </VerificationDetails>
  );
}
