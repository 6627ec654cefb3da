import { expect, test } from "vitest";
import { routingTargetInput, targetValue } from "./routing-target-input";

const input = routingTargetInput("Choose where they go.");

test.each([null, { kind: "trunk", id: 7 }, { kind: "group", id: 9 }] as const)(
  "what a form carries is read as it was written: %j",
  (target) => {
    expect(input.parse(targetValue(target))).toEqual(target);
  },
);

test.each(["", "trunk", "trunk:", "trunk:0", "trunk:07", "trunk:-1", "trunk:1e3", "pool:1", "7"])(
  "%j is no place to go",
  (text) => {
    expect(input.safeParse(text).error?.issues[0]?.message).toBe("Choose where they go.");
  },
);
