import { describe, expect, it } from "vitest";
import { NOW } from "@/test/cast";
import { anOffered } from "@/test/offered";
import { decideBillingPeriod, decideCycles } from "./billing-cycles";
import { laterBy } from "./calendar";
import { decideCancellation } from "./cancellation";
import { decideDescription } from "./description";
import { decideRestoration } from "./restoration";
import { statusOf } from "./status";

const MONTH = { months: 1, unlimited: false };
const canceledAt = laterBy(NOW, -1000);

describe("a restore", () => {
  it("with time left is free, at once, and needs no period that is sold", () => {
    const did = anOffered({ canceledAt, billingCycles: 7 });
    expect(decideRestoration(did, { months: 24, unlimited: false }, NOW)).toEqual({
      kind: "approved",
      change: { facts: { canceledAt: null, billingCycles: 7 }, months: 0 },
    });
  });

  it("is free up to the last instant of the paid time; then it comes with a renewal", () => {
    const did = anOffered({ canceledAt, expiresAt: NOW, billingAnchorDay: 31 });
    expect(decideRestoration(did, MONTH, laterBy(NOW, -1))).toMatchObject({
      change: { months: 0 },
    });
    expect(decideRestoration(did, MONTH, NOW)).toMatchObject({
      change: {
        months: 1,
        facts: { canceledAt: null, serviceEndedAt: null, billingAnchorDay: 10 },
      },
    });
    const unsold = decideRestoration(did, { months: 24, unlimited: false }, NOW);
    expect(unsold).toMatchObject({ reason: "period-not-sold" });
  });

  it("gives back the cycles that a cancel kept, and unlimited ones where none were left", () => {
    const did = anOffered({ canceledAt, billingCycles: 0 });
    const kept = decideRestoration(did, MONTH, NOW);
    expect(kept).toMatchObject({ change: { facts: { billingCycles: 0 } } });
    const unlimited = decideRestoration(did, { months: 1, unlimited: true }, NOW);
    expect(unlimited).toMatchObject({ change: { facts: { billingCycles: null } } });
  });

  it("is refused to what expired without being canceled: that is renewed", () => {
    const did = anOffered({ expiresAt: canceledAt, serviceEndedAt: canceledAt });
    expect(decideRestoration(did, MONTH, NOW)).toMatchObject({ reason: "expired" });
  });

  it("undoes a cancel: the number is what it was", () => {
    const did = anOffered({ billingCycles: 3 });
    const canceled = decideCancellation(did, NOW);
    if (canceled.kind === "refused") throw new Error(canceled.reason);
    const after = { ...did, ...canceled.change.facts };
    expect(statusOf(after, NOW)).toBe("terminated");
    const restored = decideRestoration(after, MONTH, NOW);
    if (restored.kind === "refused") throw new Error(restored.reason);
    expect({ ...after, ...restored.change.facts }).toEqual(did);
  });
});

describe("settings of a number", () => {
  it("cycles: a count or unlimited, and nothing to do where it is so already", () => {
    const did = anOffered({ billingCycles: 3 });
    expect(decideCycles(did, null, NOW)).toMatchObject({
      change: { facts: { billingCycles: null } },
    });
    expect(decideCycles(did, 0, NOW)).toMatchObject({ change: { facts: { billingCycles: 0 } } });
    expect(decideCycles(did, 3, NOW)).toMatchObject({ reason: "unchanged" });
  });

  it("the own period: one that is sold, from the next renewal on", () => {
    const did = anOffered();
    expect(decideBillingPeriod(did, 12, NOW)).toMatchObject({
      change: { facts: { billingPeriodMonths: 12 }, months: 0 },
    });
    expect(decideBillingPeriod(did, 24, NOW)).toMatchObject({ reason: "period-not-sold" });
    expect(decideBillingPeriod(did, 1, NOW)).toMatchObject({ reason: "unchanged" });
  });

  it("a description at any time of its life", () => {
    const gone = anOffered({ expiresAt: new Date(0), serviceEndedAt: new Date(0) });
    expect(decideDescription(gone, "Old line", NOW)).toMatchObject({
      change: { facts: { description: "Old line" } },
    });
    expect(decideDescription(anOffered(), null, NOW)).toMatchObject({ reason: "unchanged" });
  });
});
