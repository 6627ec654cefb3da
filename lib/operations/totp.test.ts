import { expect, test } from "vitest";
import { newRecoveryCode, newTotpSecret, stepOfCode, totpAt } from "./totp";

/** RFC 6238, appendix B: the ASCII secret "12345678901234567890", in base32. */
const RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "94287082"],
  [1_111_111_109, "07081804"],
  [1_111_111_111, "14050471"],
  [1_234_567_890, "89005924"],
  [2_000_000_000, "69279037"],
  [20_000_000_000, "65353130"],
])("at second %d the code is the last six digits of the RFC's %s", (second, eight) => {
  expect(totpAt(RFC_SECRET, Math.floor(second / 30))).toBe(eight.slice(2));
});

test.each([
  [-2, null],
  [-1, 99],
  [0, 100],
  [1, 101],
  [2, null],
])("a code of %d steps from now is of step %s", (away, step) => {
  const now = new Date(100 * 30_000);
  expect(stepOfCode(RFC_SECRET, totpAt(RFC_SECRET, 100 + away), now)).toBe(step);
});

test("a code is taken up to the last millisecond of the step after its own", () => {
  const code = totpAt(RFC_SECRET, 100);
  expect(stepOfCode(RFC_SECRET, code, new Date(102 * 30_000 - 1))).toBe(100);
  expect(stepOfCode(RFC_SECRET, code, new Date(102 * 30_000))).toBeNull();
});

test.each(["", "12345", "1234567", "12345a", "١٢٣٤٥٦"])("%s is no code", (typed) => {
  expect(stepOfCode(RFC_SECRET, typed, new Date(0))).toBeNull();
});

test("secrets have 160 bits and recovery codes 80, in letters that a person can type", () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newRecoveryCode()).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
});
