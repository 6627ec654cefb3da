import type { DueDid } from "@/db/dids/due-did";
import type { Passed } from "@/lib/did/due-order";
import type { HistoryEvent } from "@/lib/did/history";

/** What the history says of a transition, dated when it was due. */
export function eventOf(passed: Passed<DueDid>): HistoryEvent {
  const { did, due } = passed;
  return {
    number: did.number,
    at: due.at,
    actor: "system",
    actorId: null,
    actorName: "system",
    amountMinor: moneyIn(passed),
    ...whatHappened(passed),
  };
}

/** Minor units; negative = charged. A removal for nothing moves none. */
function moneyIn({ due, chargedMinor, refundedMinor }: Passed<DueDid>): number | null {
  if (due.kind === "renewal") return -chargedMinor;
  return refundedMinor > 0 ? refundedMinor : null;
}

function whatHappened({
  due,
  after,
}: Passed<DueDid>): Pick<HistoryEvent, "action" | "before" | "after"> {
  switch (due.kind) {
    case "renewal": {
      const renewed = after?.expiresAt?.toISOString() ?? null;
      return { action: "renewed", before: due.at.toISOString(), after: renewed };
    }
    case "service-end":
      return { action: "service-ended", before: null, after: due.cause };
    case "deadline":
      return { action: "removed", before: null, after: "registration-deadline" };
    case "release":
      return { action: "removed", before: null, after: null };
  }
}
