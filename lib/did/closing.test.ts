import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { DAY_MS, laterBy } from "./calendar";
import { endedByClosing, requestEndedByClosing } from "./closing";
import type { Did } from "./did";
import { requestAfter } from "./service-request";

const AGO = laterBy(NOW, -5 * DAY_MS);
const LAPSED = { expiresAt: AGO, serviceEndedAt: AGO, serviceEndCause: "cycles-used-up" } as const;
const NEVER_BEGAN = { activatedAt: null, expiresAt: null, billingAnchorDay: null } as const;

test.each<readonly [string, Partial<Did>, ReturnType<typeof endedByClosing>]>([
  ["active", {}, "canceled"],
  ["blocked", { blockedAt: AGO, blockedReason: "Abuse" }, "canceled"],
  ["expiring soon", { billingCycles: 0 }, "canceled"],
  ["expired, and not dealt with yet", { expiresAt: AGO }, "canceled"],
  ["awaiting registration", { ...NEVER_BEGAN, registrationRequired: true }, "removed"],
  ["porting", { ...NEVER_BEGAN, portInStartedAt: AGO }, "refunded"],
  ["canceled", { canceledAt: AGO }, null],
  ["canceled, in the aging pool", { ...LAPSED, canceledAt: AGO }, null],
  ["expired, in the aging pool", LAPSED, null],
])("closing its account ends a number that is %s", (_, facts, end) => {
  expect(endedByClosing(aDid(facts), NOW)).toBe(end);
});

test.each([
  ["emergency", "new", "cancel"],
  ["a2p", "in-process", "cancel"],
  ["a2p", "changes-required", "cancel"],
  ["cnam", "pending", "cancel"],
  ["cnam", "cancelation-pending", "confirm-removal"],
  ["emergency", "active", null],
  ["cnam", "active", null],
  ["cnam", "rejected", null],
  ["a2p", "canceled", null],
] as const)(
  "closing its account ends a request for %s that is %s by: %s",
  (service, state, step) => {
    expect(requestEndedByClosing(service, state)).toBe(step);
    if (step !== null) expect(requestAfter(service, state, step)).toBe("canceled");
  },
);
