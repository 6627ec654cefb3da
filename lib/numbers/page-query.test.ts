import { expect, test } from "vitest";
import { identityHref, parseIdentityQuery } from "./identity-query";

test("an address without parameters asks for all, from the first page", () => {
  expect(parseIdentityQuery({})).toEqual({
    query: { name: "", kind: null, archived: null, page: 1 },
    dropped: [],
  });
});

test.each([
  [{ kind: "martian" }, "unknown-word"],
  [{ page: "0" }, "not-a-number"],
  [{ page: "1e9" }, "not-a-number"],
  [{ colour: "red" }, "unknown-parameter"],
  [{ constructor: "y" }, "unknown-parameter"],
  [{ name: "a\u202Eb" }, "bad-characters"],
  [{ name: "x".repeat(201) }, "too-long"],
])("junk takes the default and is named: %j", (params, reason) => {
  const { query, dropped } = parseIdentityQuery(params as Record<string, string>);
  expect(query).toEqual({ name: "", kind: null, archived: null, page: 1 });
  expect(dropped.map((each) => each.reason)).toEqual([reason]);
});

test("an address that was written asks what it was written for", () => {
  const query = { name: "Pike & Söhne", kind: "business", archived: "yes", page: 3 } as const;
  const asked = new URL(identityHref(query), "http://here.invalid").searchParams;
  expect(parseIdentityQuery(Object.fromEntries(asked)).query).toEqual(query);
  expect(identityHref({ name: "", kind: null, archived: null, page: 1 })).toBe("/identities");
});
