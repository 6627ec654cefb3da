import { expect, test } from "vitest";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { aMember } from "@/test/batches";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { listBatches } from "./list-batches";

async function world() {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  const canceled = await insertDid(store, { accountId, canceledAt: laterBy(NOW, -DAY_MS) });
  const member = await aMember(store, accountId);
  const list = (page = 1) => listBatches(store, accountId, { page });
  return { store, accountId, number, canceled: canceled.number, member, list };
}

test("an action stands there once it is done, with who, how many, and how many were changed", async () => {
  const { number, canceled, member, list } = await world();
  await member.draw("renew", [number]);
  expect(await list()).toEqual({ lines: [], total: 0, page: 1, pages: 1 });
  const options = { months: 3, unlimited: false } as const;
  const { key } = await member.act({ verb: "renew", options }, [number, canceled]);
  expect(await list()).toEqual({
    lines: [
      {
        key,
        choice: { verb: "renew", options },
        isStopped: false,
        endedAt: NOW,
        author: { actor: "member", actorName: "Ada" },
        chosen: 2,
        changed: 1,
      },
    ],
    ...{ total: 1, page: 1, pages: 1 },
  });
});

test("the last stands first, on pages of 25, and a page past the last is the last", async () => {
  const { number, member, list } = await world();
  const keys: string[] = [];
  for (let place = 0; place < 27; place += 1) {
    const described = { verb: "describe", options: { description: `Desk ${place}` } } as const;
    keys.push((await member.act(described, [number])).key);
  }
  const [first, second, past] = [await list(1), await list(2), await list(9)];
  const shown = [...first.lines, ...second.lines].map(({ key }) => key);
  expect(shown).toEqual(keys.toReversed());
  expect([first.lines.length, second.lines.length, second.pages]).toEqual([25, 2, 2]);
  expect(past).toEqual(second);
});

test("another account's are not there", async () => {
  const { store, number, member } = await world();
  await member.act({ verb: "describe", options: { description: "Desk" } }, [number]);
  const other = await insertDid(store);
  expect((await listBatches(store, other.accountId, { page: 1 })).total).toBe(0);
});
