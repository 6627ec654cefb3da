import fc from "fast-check";
import { expect, test } from "vitest";
import { quickPath } from "@/test/database";
import { FULL_RUNS } from "@/test/fault-runs";
import { type Command, type Facts, someCommand, someFacts } from "@/test/time-commands";
import { expectAsModelled, expectLaws } from "@/test/time-laws";
import { walk } from "@/test/time-model";
import { TimeWorld } from "@/test/time-world";
import { examine } from "./doctor";
import { settleAll } from "./settle-due";

const RUNS = FULL_RUNS ? 400 : 40;
const COMMANDS = 120;
const DAY_MS = 86_400_000;
const LONG_AFTER_MS = 200 * DAY_MS;
const MINUTES = 60_000;

async function play(facts: readonly Facts[], commands: readonly Command[]): Promise<void> {
  const world = await TimeWorld.open(quickPath(), facts);
  for (const command of commands) {
    await world.run(command);
    await expectLaws(world);
    if (command.kind === "read" || command.kind === "top-up") {
      await expectAsModelled(world.store, world.account(command.account));
    }
  }
  const end = world.latest + LONG_AFTER_MS;
  await settleAll(world.store, new Date(end));
  for (const account of world.accounts) {
    walk(account.model, end);
    await expectAsModelled(world.store, account);
  }
  expect(await examine(world.store, new Date(end))).toEqual({ drift: [], backlog: 0 });
  expect(await settleAll(world.store, new Date(end))).toEqual({ settled: 0 });
  world.store.close();
}

test("what was settled before the clock went back stays, and is not done again", async () => {
  const number = { anchor: 12, period: 1, cycles: null, waiting: false, account: 1 };
  await play(
    [{ ...number, expiresIn: 2 * DAY_MS }],
    [
      { kind: "move", by: 3 * DAY_MS },
      { kind: "sweep", steps: 3 },
      { kind: "move", by: -2 * DAY_MS },
      { kind: "read", account: 1 },
      { kind: "move", by: 2 * DAY_MS },
      { kind: "read", account: 1 },
    ],
  );
});

test(
  "whatever members, staff, clock and processes do, numbers, money and history are those of a plain walk",
  async () => {
    const numbers = fc.array(someFacts, { minLength: 1, maxLength: 12 });
    const commands = fc.array(someCommand, { minLength: COMMANDS, maxLength: COMMANDS });
    await fc.assert(fc.asyncProperty(numbers, commands, play), {
      numRuns: RUNS,
      endOnFailure: true,
    });
  },
  (FULL_RUNS ? 60 : 6) * MINUTES,
);
