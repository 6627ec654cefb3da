import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { confirmChosen } from "@/app/(portal)/numbers/confirm-action";
import { shownBatch } from "@/app/(portal)/numbers/shown-batch";
import { BatchOver } from "@/components/batch-dialog/batch-over";
import { NumberNotFound } from "@/components/number-details/number-not-found";
import { NumberView } from "@/components/number-details/number-view";
import { listHistory } from "@/db/history/list-history";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { formatNumber } from "@/lib/numbers/format-number";
import { historyPageIn } from "@/lib/numbers/history-page";
import { numberHref, numberInPath } from "@/lib/numbers/number-in-path";
import { memberOfRoute, requireMember } from "@/lib/session";
import { shownNumber } from "./shown-number";

interface Props {
  readonly params: Promise<{ number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const member = await memberOfRoute();
  const named = numberInPath((await params).number);
  const isThere =
    member !== null && named !== null && (await shownNumber(member.accountId, named.digits));
  return { title: isThere ? formatNumber(named.digits) : "Number not found" };
}

export default async function NumberPage({ params, searchParams }: Props) {
  const member = await requireMember();
  const named = numberInPath((await params).number);
  if (named !== null && !named.isCanonical) redirect(numberHref(named.digits));
  const { accountId, timeZone, currency, role } = member;
  const shown = named === null ? null : await shownNumber(accountId, named.digits);
  if (named === null || shown === null) {
    answerWith(404);
    return <NumberNotFound />;
  }
  const { row, details, now } = shown;
  const { history: asked, batch: key } = await searchParams;
  const page = historyPageIn(asked);
  const store = await getStore();
  const history = await listHistory(store, accountId, named.digits, page);
  const batch = await shownBatch(store, member, key, machineNow());

  const context = { timeZone, currency, now, role };
  const here = numberHref(named.digits);
  return (
    <>
      <div className="contents" inert={batch.view !== null}>
        <NumberView {...{ row, details, history, context }} note={batch.note} />
      </div>
      <BatchOver
        view={batch.view}
        confirm={confirmChosen}
        {...{ timeZone, back: here, after: here }}
      />
    </>
  );
}
