import type { Remark } from "@/lib/did/remarks";
import { formatCount, periodWords } from "./wording";

export interface Remarked {
  readonly count: number;
  /** Said of one number alone, which is "It". */
  readonly isSingle: boolean;
  /** Months that are bought. */
  readonly months: number;
  /** What it costs in all, in words. */
  readonly total: string;
  /** What comes back in all, in words. */
  readonly refund: string;
}

type Bought = Pick<Remarked, "months" | "total" | "refund">;
type Sentences = readonly [ofOne: (bought: Bought) => string, ofMany: (bought: Bought) => string];

const SENTENCES: Readonly<Record<Remark, Sentences>> = {
  "starts-now": [
    ({ months }) => `is in the aging pool: its ${startsNow(months)}`,
    ({ months }) => `are in the aging pool: their ${startsNow(months)}`,
  ],
  "stays-blocked": [() => "is blocked and stays blocked.", () => "are blocked and stay blocked."],
  "expires-again": [
    () => "has no billing cycles left and will expire again.",
    () => "have no billing cycles left and will expire again.",
  ],
  "emergency-stops": [
    () => "has active Emergency Calling, which stops as well.",
    () => "have active Emergency Calling, which stops as well.",
  ],
  "takes-no-calls": [
    () => "has no channels then and takes no calls: Not configured.",
    () => "have no channels then and take no calls: Not configured.",
  ],
  refunded: [
    ({ refund }) => `is refunded: ${refund}, which was paid in its order.`,
    ({ refund }) => `are refunded: ${refund} in all, which was paid in their orders.`,
  ],
  "in-review": [
    () => "is not refunded: its verification is under review.",
    () => "are not refunded: their verification is under review.",
  ],
  "nothing-paid": [
    () => "is not refunded: nothing was paid for it in an order here.",
    () => "are not refunded: nothing was paid for them in an order here.",
  ],
  "approved-at-once": [
    () => "is approved at once: these details are approved already.",
    () => "are approved at once: these details are approved already.",
  ],
  "goes-to-review": [() => "goes to review.", () => "go to review."],
  "turns-unconfigured": [
    () => "can take no calls then: Not configured.",
    () => "can take no calls then: Not configured.",
  ],
  free: [
    () => "comes back free: its paid time still runs.",
    () => "come back free: their paid time still runs.",
  ],
  "with-renewal": [
    ({ months, total }) => `comes back with a renewal of ${periodWords(months)} for ${total}.`,
    ({ months, total }) => `come back with a renewal of ${periodWords(months)} for ${total}.`,
  ],
};

function startsNow(months: number): string {
  return `${periodWords(months)} ${months === 1 ? "starts" : "start"} now.`;
}

/** What is worth knowing before it is confirmed, as a sentence. */
export function remarkSentence(remark: Remark, remarked: Remarked): string {
  const { count, isSingle } = remarked;
  const [ofOne, ofMany] = SENTENCES[remark];
  const whom = isSingle ? "It" : formatCount(count);
  return `${whom} ${count === 1 ? ofOne(remarked) : ofMany(remarked)}`;
}
