import { describe, expect, it } from "vitest";
import { NOW } from "@/test/cast";
import { anOffered } from "@/test/offered";
import { DAY_MS, laterBy } from "./calendar";
import { decideRenewal } from "./renewal";
import { AGING_POOL_MS } from "./service-aging-pool";

const MONTH = { months: 1, unlimited: false };
const EXPIRY = new Date("2026-03-10T11:59:59.999Z");
const lapsed = anOffered({
  expiresAt: EXPIRY,
  serviceEndedAt: EXPIRY,
  serviceEndCause: "insufficient-balance",
  billingAnchorDay: 31,
});

function factsOf(...[did, choice, now]: Parameters<typeof decideRenewal>) {
  const decision = decideRenewal(did, choice, now);
  if (decision.kind === "refused") throw new Error(decision.reason);
  return decision.change.facts;
}

describe("a renewal", () => {
  it("extends a running period from its end, on its own anchor day", () => {
    const did = anOffered({ expiresAt: new Date("2026-02-28T09:30:00Z"), billingAnchorDay: 31 });
    const now = new Date("2026-02-28T09:29:59.999Z");
    expect(factsOf(did, MONTH, now)).toMatchObject({
      expiresAt: new Date("2026-03-31T09:30:00Z"),
      billingAnchorDay: 31,
    });
  });

  it("starts an ended period now, with an anchor day of its own, and clears why it had ended", () => {
    expect(factsOf(lapsed, MONTH, NOW)).toEqual({
      expiresAt: new Date("2026-04-10T12:00:00Z"),
      billingAnchorDay: 10,
      serviceEndedAt: null,
      serviceEndCause: null,
      billingCycles: null,
    });
  });

  it("extends at the last instant before expiry, and starts anew at expiry itself", () => {
    const did = anOffered({ expiresAt: NOW, billingAnchorDay: 10 });
    const before = factsOf(did, MONTH, laterBy(NOW, -1)).expiresAt;
    expect(before).toEqual(new Date("2026-04-10T12:00:00Z"));
    const at = factsOf(did, MONTH, NOW);
    expect([at.expiresAt, at.billingAnchorDay]).toEqual([new Date("2026-04-10T12:00:00Z"), 10]);
    const later = factsOf(did, MONTH, laterBy(NOW, DAY_MS));
    expect(later.expiresAt).toEqual(new Date("2026-04-11T12:00:00Z"));
  });

  it("is possible up to the last instant of the aging pool, and not at its end", () => {
    const end = laterBy(EXPIRY, AGING_POOL_MS);
    expect(decideRenewal(lapsed, MONTH, laterBy(end, -1)).kind).toBe("approved");
    expect(decideRenewal(lapsed, MONTH, end)).toMatchObject({ reason: "removal-pending" });
  });

  it("reaches ten years ahead and no millisecond further", () => {
    const furthest = new Date("2036-03-10T12:00:00Z");
    const at = (expiresAt: Date) => anOffered({ expiresAt, billingAnchorDay: 10 });
    const until = new Date("2036-02-10T12:00:00Z");
    expect(factsOf(at(until), MONTH, NOW).expiresAt).toEqual(furthest);
    const refused = decideRenewal(at(laterBy(until, 1)), MONTH, NOW);
    expect(refused).toMatchObject({ kind: "refused", reason: "too-far-ahead" });
  });

  it("keeps the cycles, also none, unless unlimited was ticked", () => {
    const none = anOffered({ billingCycles: 0 });
    expect(factsOf(none, MONTH, NOW).billingCycles).toBe(0);
    expect(factsOf(none, { months: 1, unlimited: true }, NOW).billingCycles).toBeNull();
    const some = anOffered({ billingCycles: 4 });
    expect(factsOf(some, { months: 1, unlimited: true }, NOW).billingCycles).toBe(4);
  });

  it("buys the months that were chosen and leaves the number's own period", () => {
    const decision = decideRenewal(anOffered(), { months: 12, unlimited: false }, NOW);
    expect(decision).toMatchObject({ change: { months: 12 } });
    expect(factsOf(anOffered(), { months: 12, unlimited: false }, NOW)).not.toHaveProperty(
      "billingPeriodMonths",
    );
  });

  it.each([
    ["period-not-sold", anOffered(), 24],
    ["awaiting-registration", anOffered({ registrationRequired: true, expiresAt: EXPIRY }), 1],
    ["porting", anOffered({ portInStartedAt: EXPIRY, expiresAt: EXPIRY }), 1],
  ] as const)("is refused: %s", (reason, did, months) => {
    expect(decideRenewal(did, { months, unlimited: false }, NOW)).toMatchObject({ reason });
  });
});
