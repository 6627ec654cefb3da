import { counted } from "./wording";
import { formatMoney } from "./wording-money";
import { formatDay } from "./wording-time";

interface Losses {
  readonly currency: string;
  readonly balanceMinor: number;
  readonly members: number;
  readonly numbers: number;
  readonly served: number;
  readonly paid: { readonly numbers: number; readonly until: Date | null };
  readonly leaving: number;
  readonly requests: number;
  readonly drafts: number;
}

/** What is lost with an account, a sentence each. */
export function closingLossWords(losses: Losses, timeZone: string): readonly string[] {
  const { members, drafts, balanceMinor, currency } = losses;
  const access = `${counted(members, "member")} can never sign in again, and all sessions end.`;
  const kept = `The balance of ${formatMoney(balanceMinor, currency)} is not paid out. Ledger, history and audit stay.`;
  const actions = `${counted(drafts, "action")} that ${drafts === 1 ? "was" : "were"} drawn up and not confirmed can't be confirmed any more.`;
  return [
    access,
    ...numberWords(losses),
    ...paidWords(losses.paid, timeZone),
    ...requestWords(losses.requests),
    ...(drafts === 0 ? [] : [actions]),
    kept,
  ];
}

function numberWords({ numbers, served, leaving }: Losses): readonly string[] {
  if (numbers === 0) return ["It holds no number."];
  const ended = numbers - served - leaving;
  const stop = `${counted(served, "number")} ${served === 1 ? "stops" : "stop"} taking calls at once. Nothing renews, and each is removed when its aging pool ends.`;
  const gone = `${counted(ended, "number")} ${ended === 1 ? "has" : "have"} ended already and can't be renewed or restored any more.`;
  const leave = `${counted(leaving, "number")} that ${leaving === 1 ? "waits" : "wait"} for a registration or a port-in ${leaving === 1 ? "is" : "are"} removed at once. What was paid for ${leaving === 1 ? "it" : "them"} comes back to the balance, unless a verification is under review or approved.`;
  return [
    ...(served === 0 ? [] : [stop]),
    ...(ended === 0 ? [] : [gone]),
    ...(leaving === 0 ? [] : [leave]),
  ];
}

function paidWords({ numbers, until }: Losses["paid"], timeZone: string): readonly string[] {
  if (until === null) return [];
  const time = `Service time of ${counted(numbers, "number")} is lost`;
  return [`${time}: the last is paid for until ${formatDay(until, timeZone)}. It is not refunded.`];
}

function requestWords(requests: number): readonly string[] {
  if (requests === 0) return [];
  const waits = `${counted(requests, "service request")} that ${requests === 1 ? "waits is" : "wait are"} canceled`;
  return [`${waits}. What is set aside for ${requests === 1 ? "it" : "them"} comes back.`];
}

/** What a closed account's page says of it. */
export function closedWords(closedAt: Date, isEnding: boolean, timeZone: string): string {
  const numbers = isEnding
    ? "Its numbers are being canceled; the next sweep goes on with it."
    : "Its numbers are canceled and leave when their aging pool ends.";
  return `Closed for good on ${formatDay(closedAt, timeZone)}. Nobody can sign in, and nothing renews. ${numbers}`;
}
