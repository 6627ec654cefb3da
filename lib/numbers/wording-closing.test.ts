import { expect, test } from "vitest";
import { closedWords, closingLossWords } from "./wording-closing";

const UNTIL = new Date("2027-08-03T10:00:00Z");
const LOSSES = {
  currency: "USD",
  balanceMinor: 1250,
  members: 3,
  numbers: 12,
  served: 8,
  leaving: 1,
  paid: { numbers: 9, until: UNTIL },
  requests: 1,
  drafts: 2,
};

test("what is lost with an account is said a sentence each, and what stays", () => {
  expect(closingLossWords(LOSSES, "UTC")).toEqual([
    "3 members can never sign in again, and all sessions end.",
    "8 numbers stop taking calls at once. Nothing renews, and each is removed when its aging pool ends.",
    "3 numbers have ended already and can't be renewed or restored any more.",
    "1 number that waits for a registration or a port-in is removed at once. What was paid for it comes back to the balance, unless a verification is under review or approved.",
    "Service time of 9 numbers is lost: the last is paid for until 3 Aug 2027. It is not refunded.",
    "1 service request that waits is canceled. What is set aside for it comes back.",
    "2 actions that were drawn up and not confirmed can't be confirmed any more.",
    "The balance of $12.50 is not paid out. Ledger, history and audit stay.",
  ]);
});

test("an account without numbers loses its access alone", () => {
  const paid = { numbers: 0, until: null };
  const none = { numbers: 0, served: 0, leaving: 0, requests: 0, drafts: 0, paid };
  expect(closingLossWords({ ...LOSSES, ...none }, "UTC")).toEqual([
    "3 members can never sign in again, and all sessions end.",
    "It holds no number.",
    "The balance of $12.50 is not paid out. Ledger, history and audit stay.",
  ]);
});

test("a closed account says whether its numbers have ended", () => {
  expect(closedWords(UNTIL, true, "UTC")).toContain("Its numbers are being canceled");
  expect(closedWords(UNTIL, false, "UTC")).toContain("Its numbers are canceled and leave");
});
