import { Note } from "@/components/ui/note";
import type { BatchView } from "@/lib/numbers/batch-view";
import { counted, periodWords } from "@/lib/numbers/wording";
import { formatMoney, formatMoneyChange } from "@/lib/numbers/wording-money";
import { monthsBought } from "./batch-words";

/** What an action costs or gives back, between what there is and what will be left. */
export function BatchMoneyLines({ view }: { readonly view: BatchView }) {
  const { summary, money, isFinished } = view;
  const { totalMinor, refundMinor } = summary;
  const movedMinor = refundMinor - totalMinor;
  if (movedMinor === 0) return null;
  const say = (minor: number) => formatMoney(minor, money.currency);
  const before = isFinished ? money.balanceMinor - movedMinor : money.balanceMinor;
  const missing = missingMinor(view);
  return (
    <>
      <dl className="part sum">
        <dt>{isFinished ? "Balance before" : "Balance now"}</dt>
        <dd>{say(before)}</dd>
        <dt>{movedWords(view)}</dt>
        <dd>{formatMoneyChange(movedMinor, money.currency)}</dd>
        <dt className="total">Balance after</dt>
        <dd className="total">{say(before + movedMinor)}</dd>
      </dl>
      {!isFinished && totalMinor > 0 && <p className="hint">{coverWords(view)}</p>}
      {missing > 0 && (
        <Note tone="bad">
          {say(missing)} is missing, so nothing can start. Top up, or choose fewer numbers or a
          shorter period.
        </Note>
      )}
    </>
  );
}

function movedWords(view: BatchView): string {
  const { summary, isFinished } = view;
  if (summary.refundMinor > 0) {
    return `${isFinished ? "Refunded" : "Refund"} for ${counted(summary.remarks.refunded, "number")}`;
  }
  return `${isFinished ? "Paid" : "Total"} for ${boughtWords(view)}`;
}

/** How much more an account would need; postpaid ones need nothing. */
export function missingMinor({ summary, money, isFinished }: BatchView): number {
  if (isFinished || money.availableMinor === null) return 0;
  return summary.totalMinor === 0 ? 0 : Math.max(0, summary.totalMinor - money.availableMinor);
}

function boughtWords({ choice, summary }: BatchView): string {
  return `${counted(paidFor(summary), "number")}, ${periodWords(monthsBought(choice))}`;
}

/** Free restorations are changed as well, and cost nothing. */
function paidFor({ changed, remarks }: BatchView["summary"]): number {
  return changed - remarks.free;
}

function coverWords({ money }: BatchView): string {
  const { availableMinor, currency, balanceMinor } = money;
  if (availableMinor === null) return "Postpaid: it goes on your next invoice.";
  if (availableMinor === balanceMinor) return "";
  return `${formatMoney(availableMinor, currency)} can be spent, with your credit limit.`;
}
