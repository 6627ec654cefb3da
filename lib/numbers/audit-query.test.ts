import { expect, test } from "vitest";
import { auditHref, auditSpan, isNarrowed, parseAuditAsked } from "./audit-query";

const NOTHING = { action: null, who: "", account: "", from: "", until: "" };

test.each([
  [{ action: "__proto__" }],
  [{ action: "code-issued'--" }],
  [{ from: "2026-02-30" }],
  [{ from: "yesterday", until: "275761-01-01" }],
  [{ who: "\u0000\u202e" }],
  [{ unknown: "x" }],
])("what can't be read is not asked: %o", (parameters) => {
  expect(parseAuditAsked(parameters)).toEqual(NOTHING);
});

test("an audit is narrowed by whatever is asked of it, and by nothing else", () => {
  expect(isNarrowed(NOTHING)).toBe(false);
  expect(isNarrowed({ ...NOTHING, until: "2026-03-10" })).toBe(true);
  expect(isNarrowed({ ...NOTHING, action: "code-issued" })).toBe(true);
});

test("an address comes back from what it asks", () => {
  const asked = {
    action: "code-issued",
    who: "50% & more",
    account: "Müller",
    from: "2026-03-01",
    until: "2026-03-10",
  } as const;
  const url = new URL(auditHref(asked, 17), "http://here.invalid");
  expect(parseAuditAsked(Object.fromEntries(url.searchParams))).toEqual(asked);
  expect(url.searchParams.get("before")).toBe("17");
});

test("the days that are asked are whole and both in", () => {
  const span = auditSpan({ ...NOTHING, from: "2026-03-01", until: "2026-03-01" });
  expect(span.from).toEqual(new Date("2026-03-01T00:00:00.000Z"));
  expect(span.until).toEqual(new Date("2026-03-01T23:59:59.999Z"));
});
