import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { shownNumber } from "@/app/(portal)/(number)/numbers/[number]/shown-number";
import { NumberNotFound } from "@/components/number-details/number-not-found";
import { AssignEndUser } from "@/components/registration/assign-end-user";
import { answerWith } from "@/lib/answer-status";
import { formatNumber } from "@/lib/numbers/format-number";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { numberInPath } from "@/lib/numbers/number-in-path";
import { readPageQuery, soughtText } from "@/lib/numbers/page-query";
import { requireMember } from "@/lib/session";
import { assign, unassign } from "./actions";
import { assignmentOf } from "./assignment-of";

export const metadata: Metadata = { title: "Assign end-user details" };

interface Props {
  readonly params: Promise<{ number: string }>;
  readonly searchParams: Promise<ListParameters>;
}

/** What the number asks for, who meets it, and what would become of each choice. */
export default async function EndUserPage({ params, searchParams }: Props) {
  const { accountId, role } = await requireMember();
  const named = numberInPath((await params).number);
  if (named !== null && !named.isCanonical) redirect(`/numbers/${named.digits}/end-user`);
  const shown = named === null ? null : await shownNumber(accountId, named.digits);
  if (shown === null) {
    answerWith(404);
    return <NumberNotFound />;
  }
  const { query } = readPageQuery(await searchParams, { name: soughtText });
  const assignment = await assignmentOf(accountId, shown, query.name);
  return (
    <AssignEndUser
      {...assignment}
      number={shown.row.did.number}
      shownNumber={formatNumber(shown.row.did.number)}
      sought={query.name}
      mayChange={role !== "viewer"}
      assign={assign}
      unassign={unassign}
    />
  );
}
