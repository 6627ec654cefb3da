import { describe, expect, test } from "vitest";
import { attentionReasons } from "@/lib/did/attention";
import type { Did } from "@/lib/did/did";
import { statusOf } from "@/lib/did/status";
import { aDid } from "@/test/cast";
import { aRow } from "@/test/row";
import type { DidRow } from "./did-row";
import { statusCard } from "./status-card";

const NOW = new Date("2026-11-23T10:20:00Z");
const AT = {
  soon: new Date("2026-11-25T14:20:00Z"),
  past: new Date("2026-11-01T10:20:00Z"),
  canceled: new Date("2026-10-20T08:00:00Z"),
};

test("an active number says that it renews, for how much and until when", () => {
  expect(card({})).toEqual({
    title: "Active",
    subtitle: "+353 1 960 9036",
    facts: [
      "Billing cycles left: Unlimited",
      "Expiry date: 25 Nov 2026, 14:20 UTC (in 2 days 4 hours)",
      "Renews then: Yes, $4.50 for 3 months (until 25 Feb 2027, 14:20 UTC)",
    ],
    why: ["Time left, a way for calls, and capacity"],
  });
});

test("an expiring number says what comes next and what it costs to keep it", () => {
  const expiring = card({ billingCycles: 0, a2p: "changes-required", trunkId: null });
  expect(expiring).toEqual({
    title: "Expiring soon",
    subtitle: "Delayed Service Removal · +353 1 960 9036",
    facts: [
      "Billing cycles left: 0",
      "Expiry date: 25 Nov 2026, 14:20 UTC (in 2 days 4 hours)",
      "Renews then: No",
      "What comes next: 34 days in the aging pool (removed 29 Dec 2026, 14:20 UTC)",
      "To keep it: $4.50 for 3 months (until 25 Feb 2027, 14:20 UTC)",
    ],
    why: [
      "No billing cycles are left",
      "Also: no voice-in trunk or trunk group",
      "Also: changes required for A2P SMS",
    ],
  });
});

test("an expired number is renewed from now on", () => {
  const serviceEndCause = "cycles-used-up" as const;
  const lapsed = card({ expiresAt: AT.past, serviceEndedAt: AT.past, serviceEndCause });
  expect(lapsed.subtitle).toBe("Expired · +353 1 960 9036");
  expect(lapsed.facts.slice(1)).toEqual([
    "Expiry date: 1 Nov 2026, 10:20 UTC (22 days ago)",
    "Renews then: No",
    "What comes next: Removed 5 Dec 2026, 10:20 UTC (in 12 days)",
    "To keep it: $4.50 for 3 months (until 23 Feb 2027, 10:20 UTC)",
  ]);
  expect(lapsed.why).toEqual([
    "Service ended on 1 Nov 2026, 10:20 UTC: no billing cycles were left",
  ]);
});

describe("a canceled number reads 0 cycles and is restored, never renewed", () => {
  test("free while time is left", () => {
    const canceled = card({ canceledAt: AT.canceled, billingCycles: 7 });
    expect(canceled.subtitle).toBe("Canceled · +353 1 960 9036");
    expect(canceled.facts[0]).toBe("Billing cycles left: 0");
    expect(canceled.facts.at(-1)).toBe(
      "To keep it: Restore it (free until 25 Nov 2026, 14:20 UTC)",
    );
    expect(canceled.why).toEqual(["Canceled on 20 Oct 2026, 08:00 UTC"]);
  });

  test("with a renewal in the aging pool", () => {
    const ended = { serviceEndedAt: AT.past, serviceEndCause: "canceled" as const };
    const canceled = card({ canceledAt: AT.canceled, expiresAt: AT.past, ...ended });
    expect(canceled.facts.at(-1)).toContain("Restore with a renewal, $4.50 for 3 months");
  });
});

describe("a number that never served has no expiry and no price", () => {
  const waiting = { activatedAt: null, expiresAt: null, billingAnchorDay: null };

  const registration: [string, Partial<Did>, string, string][] = [
    [
      "unassigned",
      { registrationDeadlineAt: AT.soon },
      "What comes next: Register by 25 Nov 2026, 14:20 UTC (then removed and refunded)",
      "Registration is required, no end-user details are assigned",
    ],
    [
      "pending",
      { verification: "pending", registrationDeadlineAt: AT.soon },
      "What comes next: Service starts at approval",
      "Registration is in review",
    ],
    [
      "rejected, imported",
      { verification: "rejected" },
      "What comes next: Service starts at approval",
      "Registration was rejected",
    ],
  ];

  test.each(registration)("registration %s", (_, facts, next, why) => {
    const awaiting = card({ ...waiting, registrationRequired: true, ...facts });
    expect(awaiting.facts).toEqual([
      "Billing cycles left: Unlimited",
      "Expiry date: None yet (set when service starts)",
      next,
    ]);
    expect(awaiting.why).toEqual([why]);
  });

  test("porting", () => {
    const porting = card({ ...waiting, portInStartedAt: AT.past, portInDueAt: AT.soon });
    expect(porting.facts.at(-1)).toBe(
      "What comes next: Service starts at the switch (on 25 Nov 2026, 14:20 UTC)",
    );
    expect(porting.why[0]).toBe("The port-in is not finished");
  });
});

test("a block says the provider's reason, and renewals go on", () => {
  const blocked = card({ blockedAt: AT.past, blockedReason: "Fraud report 1182" });
  expect(blocked.why).toEqual(["Blocked by the provider: Fraud report 1182"]);
  expect(blocked.facts[2]).toContain("Renews then: Yes");
});

test("every trouble behind one status gets a line", () => {
  const idle = card({ trunkId: null, capacityLimit: 0 });
  expect(idle.why).toEqual(["No voice-in trunk or trunk group", "Its own capacity limit is 0"]);
});

test("a number whose expiry waits to be dealt with keeps its status and guesses nothing", () => {
  const row = { ...rowOf(aDid({ expiresAt: AT.past })), status: "active" as const };
  const updating = statusCard({ ...row, isBeingUpdated: true }, inUtc);
  expect(updating.title).toBe("Active");
  expect(updating.updating).toContain("Being updated");
  expect(updating.facts.map((fact) => fact.label)).toEqual(["Billing cycles left", "Expiry date"]);
  expect(updating.why).toEqual([]);
});

test("times are said in the reader's zone", () => {
  const inParis = { ...inUtc, timeZone: "Europe/Paris" };
  expect(statusCard(rowOf(ownDid({})), inParis).facts[1]?.value).toBe("25 Nov 2026, 15:20 CET");
});

const inUtc = { timeZone: "UTC", currency: "USD", now: NOW };

function ownDid(overrides: Partial<Did>): Did {
  return aDid({ number: "35319609036", expiresAt: AT.soon, billingPeriodMonths: 3, ...overrides });
}

function card(overrides: Partial<Did>) {
  const { title, subtitle, facts, why } = statusCard(rowOf(ownDid(overrides)), inUtc);
  return {
    title,
    subtitle,
    facts: facts.map(({ label, value, detail }) =>
      detail === null ? `${label}: ${value}` : `${label}: ${value} (${detail})`,
    ),
    why: why.map((line) => line.text),
  };
}

function rowOf(did: Did): DidRow {
  return aRow({ did, status: statusOf(did, NOW), attention: attentionReasons(did, NOW) });
}
