import { describe, expect, test } from "vitest";
import { shortcutOf, stepped } from "./shortcut-keys";

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

describe("a single key", () => {
  test.each([
    ["/", "find"],
    ["j", "next"],
    ["k", "previous"],
    ["x", "tick"],
    ["?", "keys"],
  ])("%s means %s", (key, meaning) => {
    expect(shortcutOf(press(key), false)).toBe(meaning);
  });

  test.each(["ctrlKey", "metaKey", "altKey", "isComposing", "defaultPrevented"])(
    "with %s belongs to somebody else",
    (name) => {
      expect(shortcutOf(press("j", { [name]: true }), false)).toBeNull();
    },
  );

  test("belongs to the field that is being typed into", () => {
    expect(shortcutOf(press("x"), true)).toBeNull();
  });

  test.each(["J", "Enter", " ", "constructor", "__proto__"])("%s means nothing here", (key) => {
    expect(shortcutOf(press(key), false)).toBeNull();
  });
});

describe("a step", () => {
  test.each([
    [-1, 1, 0],
    [-1, -1, 0],
    [0, 1, 1],
    [0, -1, 0],
    [4, 1, 4],
  ] as const)("from %s by %s leads to %s of five", (at, step, to) => {
    expect(stepped(at, step, 5)).toBe(to);
  });
});
