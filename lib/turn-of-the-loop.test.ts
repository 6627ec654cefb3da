import { afterEach, expect, test } from "vitest";
import { beginAnswer, beginFile, turnOfTheLoop } from "./turn-of-the-loop";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Tells each turn of the loop, until it is stopped. */
function turns(told: string[]) {
  let isOver = false;
  const turn = () => {
    told.push("turn");
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
  const stop = turns(told);
  await steps(told, ["a", "b", "c", "d"]);
  stop();
  expect(told.filter((each) => each !== "turn")).toEqual(["a", "b", "c", "d"]);
  expect(told.join(" ")).not.toMatch(/[abcd] [abcd]/);
});

test("a step waits until a page that is being made has been answered", async () => {
  const told: string[] = [];
  ends.push(beginAnswer(), beginFile());
  const end = beginAnswer();
  const step = steps(told, ["step"]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  told.push("page");
  end();
  end();
  await step;
  expect(told).toEqual(["page", "step"]);
});

test("a page that takes for ever is met by a step now and then, and files don't wait for files", async () => {
  ends.push(beginAnswer());
  const told: string[] = [];
  await steps(told, ["a", "b"]);
  expect(told).toEqual(["a", "b"]);
  ends.push(beginFile());
  const turned: string[] = [];
  const stop = turns(turned);
  await turnOfTheLoop();
  stop();
  expect(turned.length).toBeLessThanOrEqual(2);
});
