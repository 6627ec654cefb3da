import { expect, test } from "vitest";
import { workThrough } from "@/lib/operations/work-through";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { isFirstRunning, listRunning } from "./list-running";

test("running batches are an account's own, in the order of their confirmation, how far they are", async () => {
  const store = await freshStore();
  const { accountId, all } = await manyNumbers(store, { count: 1001 });
  const member = await aMember(store, accountId);
  expect(await listRunning(store, accountId)).toEqual([]);
  const keys = [await member.draw("cancel", all), await member.draw("cancel", all)] as const;
  await workThrough(store, { holder: "us", onFault: ({ fault }) => expect(fault).toBe(0) });
  const cancel = { verb: "cancel", options: {} } as const;
  for (const key of keys.toReversed()) await member.confirm(key, cancel, NOW);
  const running = { verb: "cancel", reached: 0, chosen: 1001 };
  const inOrder = keys.map((key) => ({ key, ...running }));
  expect(await listRunning(store, accountId)).toEqual(inOrder);
  expect(await listRunning(store, accountId + 1)).toEqual([]);
  const ids = await Promise.all(keys.map(async (key) => (await member.summary(key)).batch.id));
  const firsts = ids.map((id) => isFirstRunning(store, accountId, id));
  expect(await Promise.all(firsts)).toEqual([true, false]);
});
