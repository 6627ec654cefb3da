import { expect, test } from "vitest";
import type { Remark } from "@/lib/did/remarks";
import { remarkSentence } from "./wording-remarks";

const bought = { months: 12, total: "$18.00", refund: "$8.00" };

test.each<[Remark, number, boolean, string]>([
  ["starts-now", 3, false, "3 are in the aging pool: their 12 months start now."],
  ["starts-now", 1, true, "It is in the aging pool: its 12 months start now."],
  ["stays-blocked", 1, false, "1 is blocked and stays blocked."],
  ["expires-again", 2, false, "2 have no billing cycles left and will expire again."],
  ["emergency-stops", 1, true, "It has active Emergency Calling, which stops as well."],
  ["free", 2, false, "2 come back free: their paid time still runs."],
  ["with-renewal", 1, false, "1 comes back with a renewal of 12 months for $18.00."],
  ["refunded", 2, false, "2 are refunded: $8.00 in all, which was paid in their orders."],
  ["in-review", 1, true, "It is not refunded: its verification is under review."],
  ["takes-no-calls", 1, false, "1 has no channels then and takes no calls: Not configured."],
])("%s of %s (alone: %s)", (remark, count, isSingle, sentence) => {
  expect(remarkSentence(remark, { ...bought, count, isSingle })).toBe(sentence);
});

test("one month starts, and many months start", () => {
  const one = { months: 1, total: "$1.50", refund: "", count: 1, isSingle: true };
  expect(remarkSentence("starts-now", one)).toBe(
    "It is in the aging pool: its 1 month starts now.",
  );
});
