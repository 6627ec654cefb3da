import { describe, expect, test } from "vitest";
import { STATUSES } from "@/lib/did/status";
import type { TimeLeft } from "@/lib/did/time-left";
import { SECTIONS, STATUS_LOOKS, sectionName, statusWord, timeLeftWords } from "./wording-status";

const days = (count: number, hours = 0) => ({ days: count, hours });

describe("the line under the status", () => {
  const lines: [string, TimeLeft, boolean, string | null, string?][] = [
    ["plenty", { kind: "running", left: days(61) }, true, "61 days left", "mute"],
    ["8 days", { kind: "running", left: days(8) }, true, "8 days left", "mute"],
    ["amber from 7 days", { kind: "running", left: days(7, 23) }, true, "7 days left", "warn"],
    ["one day", { kind: "running", left: days(1) }, true, "1 day left", "warn"],
    ["hours", { kind: "running", left: days(0, 17) }, true, "Less than a day (17 h)", "warn"],
    ["minutes", { kind: "running", left: days(0) }, true, "Less than an hour", "warn"],
    ["nothing renews it", { kind: "running", left: days(61) }, false, "61 days left", "warn"],
    ["canceled", { kind: "canceled", left: days(19) }, false, "19 days left, restore free", "warn"],
    ["expired", aging(12, "renew"), false, "12 days to renew", "bad"],
    ["canceled, expired", aging(12, "restore"), false, "12 days to restore", "bad"],
    ["last hours", aging(0, "renew"), false, "Less than a day (3 h) to renew", "bad"],
    [
      "to register",
      { kind: "register-by", left: days(9) },
      false,
      "Register within 9 days",
      "warn",
    ],
    ["too late", { kind: "register-overdue" }, false, "Registration overdue", "warn"],
    ["porting, no date", { kind: "porting", switchesAt: null }, false, null],
    ["not begun", { kind: "not-begun" }, false, "Not started", "mute"],
  ];

  test.each(lines)("%s", (...[, left, renews, text, tone]) => {
    const words = timeLeftWords(left, renews, "UTC");
    expect(words?.text ?? null).toBe(text);
    expect(words?.tone).toBe(tone);
  });

  test("a port-in says the day on which it switches, in the member's zone", () => {
    const switchesAt = new Date("2026-11-25T23:30:00Z");
    const left: TimeLeft = { kind: "porting", switchesAt };
    expect(timeLeftWords(left, false, "UTC")?.text).toBe("Switches 25 Nov 2026");
    expect(timeLeftWords(left, false, "Asia/Tokyo")?.text).toBe("Switches 26 Nov 2026");
  });
});

test("sections are the statuses, each once, Blocked last", () => {
  expect([...SECTIONS].sort()).toEqual([...STATUSES].sort());
  expect(SECTIONS.at(-1)).toBe("blocked");
  expect(sectionName(null)).toBe("All");
});

test("no two statuses share a word or a glyph", () => {
  expect(new Set(STATUSES.map(statusWord)).size).toBe(STATUSES.length);
  expect(new Set(STATUSES.map((status) => STATUS_LOOKS[status].glyph)).size).toBe(STATUSES.length);
});

function aging(left: number, wayBack: "renew" | "restore"): TimeLeft {
  return { kind: "aging", left: left > 0 ? days(left) : days(0, 3), wayBack };
}
