import { describe, expect, it } from "vitest";
import { lastTelling, toldSince, uncovered, weekWithoutMoney, windowsAhead } from "./notices";

const at = (text: string) => new Date(`${text}Z`);
const day = (text: string) => at(`${text}T00:00`);

describe("an account is told at 06:00 UTC", () => {
  it.each([
    ["2026-03-10T06:00:00.000", "2026-03-10T06:00"],
    ["2026-03-10T05:59:59.999", "2026-03-09T06:00"],
    ["2026-03-10T23:59:59.999", "2026-03-10T06:00"],
    ["2026-03-11T00:00:00.000", "2026-03-10T06:00"],
  ])("at %s the last telling was %s", (now, told) => {
    expect(lastTelling(at(now))).toEqual(at(told));
  });
});

function ends(before: Date | null) {
  return windowsAhead(at("2026-03-10T06:00"), before)
    .filter(({ kind }) => kind === "not-renewing")
    .map(({ ahead, first, last }) => [
      ahead,
      first.toISOString().slice(5, 10),
      last.toISOString().slice(5, 10),
    ]);
}

describe("what is told ahead", () => {
  it("told yesterday: of one day for each threshold", () => {
    expect(ends(at("2026-03-09T06:00"))).toEqual([
      [30, "04-09", "04-09"],
      [7, "03-17", "03-17"],
      [1, "03-11", "03-11"],
    ]);
  });

  it("told three days ago: of the missed days too, once, under the nearest threshold", () => {
    expect(ends(at("2026-03-07T06:00"))).toEqual([
      [30, "04-07", "04-09"],
      [7, "03-15", "03-17"],
      [1, "03-10", "03-11"],
    ]);
  });

  it("told long ago or never: of every day that is still ahead, none twice", () => {
    const all = [
      [30, "03-18", "04-09"],
      [7, "03-12", "03-17"],
      [1, "03-10", "03-11"],
    ];
    expect(ends(at("2025-12-01T06:00"))).toEqual(all);
    expect(ends(null)).toEqual(all);
  });

  it("the aging pool and the registration deadline have no threshold of 30 days", () => {
    const windows = windowsAhead(at("2026-03-10T06:00"), null);
    for (const kind of ["pool-end", "registration"]) {
      expect(windows.filter((it) => it.kind === kind).map(({ ahead }) => ahead)).toEqual([7, 1]);
    }
  });
});

describe("what has happened", () => {
  it("is told since the telling before, and of 31 days at most", () => {
    const now = at("2026-03-10T06:00");
    expect(toldSince(now, at("2026-03-09T06:00"))).toEqual(at("2026-03-09T06:00"));
    expect(toldSince(now, at("2026-01-01T06:00"))).toEqual(at("2026-02-07T06:00"));
    expect(toldSince(now, null)).toEqual(at("2026-02-07T06:00"));
  });
});

describe("money", () => {
  const span = { first: day("2026-03-14"), last: day("2026-03-18") };

  it("is short from the Monday on of the first week that it does not cover", () => {
    expect(uncovered(span, null)).toBeNull();
    expect(uncovered(span, day("2026-03-23"))).toBeNull();
    expect(uncovered(span, day("2026-03-16"))).toEqual({ ...span, first: day("2026-03-16") });
    expect(uncovered(span, day("2026-03-09"))).toEqual(span);
  });

  it("that runs out within 14 days is told", () => {
    const now = at("2026-03-09T06:00");
    expect(weekWithoutMoney(null, now)).toBeNull();
    expect(weekWithoutMoney(day("2026-03-23"), now)).toEqual({
      first: day("2026-03-23"),
      last: day("2026-03-29"),
    });
    expect(weekWithoutMoney(day("2026-03-30"), now)).toBeNull();
  });
});
