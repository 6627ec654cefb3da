import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openStore, type Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { ACTS } from "@/test/acts";
import { type ActsOrigin, actsOrigin } from "@/test/acts-origin";
import type { ActsWorld } from "@/test/acts-world";
import { insertDid, NOW } from "@/test/cast";
import { wholeState } from "@/test/whole-state";
import { examine } from "./doctor";
import { settleDue } from "./settle-due";

/** Nobody waits here for ten seconds: a pause is over at once. */
vi.mock("node:timers/promises", async (original) => ({
  ...(await original<typeof import("node:timers/promises")>()),
  setTimeout: async () => undefined,
}));

const MORE_THAN_A_READ_SETTLES = 500;

let origin: ActsOrigin;

beforeAll(async () => {
  origin = await actsOrigin();
});

describe("on an account with a backlog", () => {
  let store: Store;
  let world: ActsWorld;

  beforeAll(async () => {
    ({ world } = origin);
    store = openStore(origin.copyOf());
    const due = { accountId: world.accountId, expiresAt: laterBy(NOW, -3_600_000) };
    for (let place = 0; place < MORE_THAN_A_READ_SETTLES; place += 1) {
      await insertDid(store, due, laterBy(NOW, -DAY_MS));
    }
  }, 60_000);

  afterAll(() => store.close());

  test.each(Object.keys(ACTS))("%s is not done, and says that it catches up", async (name) => {
    const before = wholeState(store);
    expect(await ACTS[name]?.(store, world)).toEqual({ kind: "catching-up" });
    expect(wholeState(store)).toBe(before);
  });
});

describe("beside a number that can't be settled", () => {
  test.each(Object.keys(ACTS))("%s is done as ever", async (name) => {
    const { world } = origin;
    const store = openStore(origin.copyOf());
    const { number } = await insertDid(store, { accountId: world.accountId });
    const mark = (atMs: number | undefined) =>
      store.inTransaction((tx) =>
        tx.run("UPDATE dids SET next_due_at = ? WHERE number = ?", [atMs, number]),
      );
    const sound = store.row<{ at: number }>("SELECT next_due_at AS at FROM dids WHERE number = ?", [
      number,
    ]);
    await mark(5);
    expect(await settleDue(store, world.accountId, NOW)).toEqual({ settled: 2, left: 1 });
    const before = wholeState(store);
    const answer = await ACTS[name]?.(store, world);
    expect(answer).not.toMatchObject({ kind: expect.stringMatching(/catching-up|refused|not-/) });
    expect(wholeState(store)).not.toBe(before);
    await mark(sound?.at);
    expect((await examine(store, NOW)).drift).toEqual([]);
    store.close();
  });
});
