import { expect, test } from "vitest";
import { turnOfTheLoop } from "./turn-of-the-loop";

test("steps of several come one a turn of the event loop, in the order in which they asked", async () => {
  const told: string[] = [];
  let isOver = false;
  const tick = () => {
    told.push("turn");
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  await Promise.all(
    ["a", "b", "c", "d"].map(async (name) => {
      await turnOfTheLoop();
      told.push(name);
    }),
  );
  isOver = true;
  expect(told.filter((each) => each !== "turn")).toEqual(["a", "b", "c", "d"]);
  expect(told.join(" ")).not.toMatch(/[abcd] [abcd]/);
});
