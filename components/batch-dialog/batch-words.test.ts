import { describe, expect, test } from "vitest";
import { REMARKS, type Remark } from "@/lib/did/remarks";
import type { BatchSummary, BatchView } from "@/lib/numbers/batch-view";
import type { VerbChoice } from "@/lib/numbers/verb-options";
import { missingMinor } from "./batch-money";
import { batchWords } from "./batch-words";

const NO_REMARKS = Object.fromEntries(REMARKS.map((remark) => [remark, 0])) as Record<
  Remark,
  number
>;

function aView(
  choice: VerbChoice,
  summary: Partial<BatchSummary> = {},
  more: Partial<BatchView> = {},
): BatchView {
  return {
    key: "key",
    isFinished: false,
    progress: null,
    mayConfirm: true,
    mayDrop: true,
    choice,
    offers: [],
    targets: [],
    sources: null,
    endUsers: null,
    removals: [],
    money: { currency: "USD", balanceMinor: 1_064_020, availableMinor: 1_064_020 },
    single: null,
    done: [],
    summary: {
      chosen: 50,
      changed: 48,
      totalMinor: 0,
      refundMinor: 0,
      groups: [],
      refusals: [],
      remarks: NO_REMARKS,
      earliestExpiry: null,
      ...summary,
    },
    ...more,
  };
}

const renew: VerbChoice = { verb: "renew", options: { months: 12, unlimited: false } };
const one = { single: { number: "35319609036", ownMonths: 3 } };

describe("a batch says", () => {
  test("how many it changes, how many not, and on its button what is paid", () => {
    expect(batchWords(aView(renew, { totalMinor: 85_680 }))).toMatchObject({
      title: "Renew 50 numbers",
      changing: "48 will be renewed",
      notChanging: "2 will not be renewed",
      aside: "12 months at the monthly price",
      confirm: "Confirm and pay $856.80",
    });
  });

  test("the same counts once it is done", () => {
    const done = aView(renew, { totalMinor: 85_680 }, { isFinished: true });
    expect(batchWords(done)).toMatchObject({
      lead: "Done, but not for all.",
      changing: "48 renewed",
      notChanging: "2 not renewed",
      note: null,
    });
  });

  test.each<[VerbChoice, string]>([
    [{ verb: "cycles", options: { cycles: 3 } }, "Set 48 numbers to 3 cycles"],
    [{ verb: "cycles", options: { cycles: 1 } }, "Set 48 numbers to 1 cycle"],
    [{ verb: "cycles", options: { cycles: null } }, "Set 48 numbers to unlimited"],
    [{ verb: "cancel", options: {} }, "Cancel 48 numbers"],
    [{ verb: "restore", options: { months: 1, unlimited: false } }, "Restore 48 numbers"],
    [{ verb: "describe", options: { description: "Desk" } }, "Set the description of 48 numbers"],
    [{ verb: "describe", options: { description: null } }, "Clear the description of 48 numbers"],
    [{ verb: "period", options: { months: 3 } }, "Set 48 numbers to 3 months"],
  ])("the consequence of %j on its button", (choice, words) => {
    expect(batchWords(aView(choice)).confirm).toBe(words);
  });

  test("of one number its name, and then “it”", () => {
    const view = aView({ verb: "cancel", options: {} }, { chosen: 1, changed: 1 }, one);
    expect(batchWords(view)).toMatchObject({
      title: "Cancel +353 1 960 9036",
      changing: "It will be canceled",
      confirm: "Cancel this number",
    });
    expect(batchWords({ ...view, isFinished: true }).changing).toBe("Canceled");
  });

  test("that it waits for another value, where nothing else is missing", () => {
    const unchanged = { reason: "unchanged", count: 50, missing: [], numbers: [] } as const;
    const choice: VerbChoice = { verb: "cycles", options: { cycles: null } };
    const view = aView(choice, { changed: 0, refusals: [unchanged] });
    expect(batchWords(view)).toMatchObject({ isWaiting: true, confirm: "Set billing cycles" });
    const canceled = { reason: "canceled", count: 50, missing: [], numbers: [] } as const;
    expect(batchWords(aView(choice, { changed: 0, refusals: [canceled] })).isWaiting).toBe(false);
  });
});

describe("what is missing", () => {
  const money = { currency: "USD", balanceMinor: 100, availableMinor: 600 };

  test.each([
    ["nothing, to the last cent of the credit limit", 600, money, 0],
    ["the rest beyond it", 601, money, 1],
    ["nothing where nothing is paid, whatever the balance", 0, { ...money, availableMinor: -5 }, 0],
    ["nothing for a postpaid account", 1_000_000, { ...money, availableMinor: null }, 0],
  ])("is %s", (_, totalMinor, given, missing) => {
    expect(missingMinor(aView(renew, { totalMinor }, { money: given }))).toBe(missing);
  });
});
