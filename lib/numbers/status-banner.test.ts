import { expect, test } from "vitest";
import { attentionReasons } from "@/lib/did/attention";
import type { Did } from "@/lib/did/did";
import { statusOf } from "@/lib/did/status";
import { aDid, NOW } from "@/test/cast";
import { aRow } from "@/test/row";
import { statusBanner } from "./status-banner";

const context = { timeZone: "UTC", currency: "USD", now: NOW };
const soon = new Date("2026-03-12T16:00:00Z");
const past = new Date("2026-03-01T12:00:00Z");

function banner(overrides: Partial<Did>) {
  const did = aDid(overrides);
  const status = statusOf(did, NOW);
  const said = statusBanner(aRow({ did, status, attention: attentionReasons(did, NOW) }), context);
  return said === null ? null : [said.title, ...said.lines];
}

test("nothing wrong, nothing said", () => {
  expect(banner({})).toBeNull();
});

test.each<[string, Partial<Did>, string[]]>([
  [
    "expiring",
    { expiresAt: soon, billingCycles: 0 },
    [
      "Delayed Service Removal: will not renew on 12 Mar 2026, 16:00 UTC",
      "No billing cycles are left.",
      "Calls stop in 2 days 4 hours unless it is renewed or gets more cycles.",
    ],
  ],
  [
    "expired",
    { expiresAt: past, serviceEndedAt: past, serviceEndCause: "insufficient-balance" },
    [
      "Expired: will be removed on 4 Apr 2026, 12:00 UTC",
      "Service ended on 1 Mar 2026, 12:00 UTC: the balance did not cover the renewal.",
      "It can be renewed for another 25 days, then it leaves your account for good.",
    ],
  ],
  [
    "canceled",
    { expiresAt: soon, canceledAt: past },
    [
      "Canceled: can be restored free until 12 Mar 2026, 16:00 UTC",
      "Canceled on 1 Mar 2026, 12:00 UTC.",
      "Service has stopped. The paid time goes on running.",
    ],
  ],
  [
    "active, a service sent back",
    { emergency: "changes-required" },
    ["Active, and something needs attention", "Also: changes required for Emergency Calling."],
  ],
  [
    "blocked for a reason that ends with a full stop",
    { blockedAt: past, blockedReason: "Fraud report." },
    [
      "Blocked by the provider: it cannot receive calls",
      "Blocked by the provider: Fraud report.",
      "The contract runs on, and renewals with it.",
    ],
  ],
])("%s", (_, facts, said) => {
  expect(banner(facts)).toEqual(said);
});
