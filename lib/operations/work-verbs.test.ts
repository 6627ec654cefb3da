import { expect, test } from "vitest";
import { findWork } from "@/db/batches/find-work";
import { listItems } from "@/db/batches/list-items";
import type { VerbName } from "@/lib/numbers/verb-options";
import { aMember } from "@/test/batches";
import { type DidOverrides, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { appNow } from "./app-clock";
import type { Command } from "./batches/verbs";
import { confirmBatch } from "./confirm-batch";
import { examine } from "./doctor";
import { workThrough } from "./work-through";

const COUNT = 1050;

const VERBS: { readonly [Verb in VerbName]?: { command: Command; like?: DidOverrides } } = {
  renew: { command: { verb: "renew", options: { months: 3, unlimited: false } } },
  restore: {
    command: { verb: "restore", options: { months: 1, unlimited: false } },
    like: { canceledAt: NOW },
  },
  cancel: { command: { verb: "cancel", options: {} } },
  remove: {
    command: { verb: "remove", options: {} },
    like: { registrationRequired: true, activatedAt: null, expiresAt: null },
  },
  cycles: { command: { verb: "cycles", options: { cycles: 4 } } },
  period: { command: { verb: "period", options: { months: 12 } } },
  route: { command: { verb: "route", options: { target: null } } },
  capacity: { command: { verb: "capacity", options: { limit: 1 } } },
  describe: { command: { verb: "describe", options: { description: "Moved" } } },
};

test.each(Object.values(VERBS).map(({ command, like }) => [command.verb, command, like] as const))(
  "%s of more than a thousand numbers does to each what was shown",
  async (verb, command, like = {}) => {
    const store = await freshStore();
    const { accountId, all } = await manyNumbers(store, { count: COUNT, like });
    const member = await aMember(store, accountId);
    const work = () =>
      workThrough(store, {
        holder: "us",
        pace: { most: 400, pauseMs: 0 },
        onFault: ({ fault }) => {
          throw fault;
        },
      });
    const key = await member.draw(verb, all);
    await work();
    const actor = { actor: "member", actorId: member.personId, actorName: "Ada" } as const;
    const wish = { accountId, key, command, actor, typedCount: String(COUNT) };
    for (const press of ["preview", "confirm"] as const) {
      const clocks = { now: await appNow(store), machine: NOW };
      const answer = await confirmBatch(store, { ...wish, press }, clocks);
      expect(answer.kind).toBe(press === "confirm" ? "started" : "redrawn");
      await work();
    }
    const { batch } = await member.summary(key);
    const items = await listItems(store, batch.id);
    expect(items.filter(({ outcome }) => outcome === "done")).toHaveLength(COUNT);
    expect(await findWork(store, batch.id)).toMatchObject({ changed: COUNT });
    const told = "SELECT count(DISTINCT number) AS n FROM history WHERE batch_id = ?";
    expect(store.row(told, [batch.id])).toEqual({ n: COUNT });
    expect((await examine(store, await appNow(store))).drift).toEqual([]);
  },
);
