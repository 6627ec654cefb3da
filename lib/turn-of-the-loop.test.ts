import { expect, test } from "vitest";
import { turnOfTheLoop } from "./turn-of-the-loop";

/** Tells each turn of the loop in which it does so much, until it is stopped. */
function otherWork(told: string[], ms: number) {
  let isOver = false;
  const turn = () => {
    const until = performance.now() + ms;
    while (performance.now() < until);
    told.push("other");
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
  };
}

async function steps(told: string[], names: readonly string[]) {
  await Promise.all(
    names.map(async (name) => {
      await turnOfTheLoop();
      told.push(name);
    }),
  );
}

test("steps of several come one a turn of the event loop, in the order in which they asked", async () => {
  const told: string[] = [];
  const stop = otherWork(told, 0);
  await steps(told, ["a", "b", "c", "d"]);
  stop();
  expect(told.filter((each) => each !== "other")).toEqual(["a", "b", "c", "d"]);
  expect(told.join(" ")).not.toMatch(/[abcd] [abcd]/);
});

test("steps give way while others have much to do, but not for ever", async () => {
  const told: string[] = [];
  const stop = otherWork(told, 4);
  await steps(told, ["a", "b"]);
  stop();
  expect(told.indexOf("a")).toBeGreaterThanOrEqual(5);
  expect(told.indexOf("b")).toBeLessThan(40);
});
