import fc from "fast-check";
import { expect, test } from "vitest";
import { projectionOf } from "@/db/dids/projection";
import { dids } from "@/db/schema/dids";
import type { Store } from "@/db/store";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { type Command, type Facts, someCommand, someFacts } from "@/test/time-commands";
import { type ModelNumber, walk } from "@/test/time-model";
import { settleAll, settleDue } from "./settle-due";

const DAY = 86_400_000;

class World {
  now = NOW.getTime();
  readonly numbers: {
    readonly number: string;
    readonly account: number;
    readonly model: ModelNumber;
  }[] = [];
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  async add({ expiresIn, anchor, period, cycles, waiting, account }: Facts) {
    const expiry = this.now + expiresIn;
    const facts = { expiresAt: new Date(expiry), billingAnchorDay: anchor, billingCycles: cycles };
    const ports = waiting ? { portInStartedAt: NOW } : {};
    const { number } = await insertDid(this.store, {
      accountId: account,
      billingPeriodMonths: period,
      ...facts,
      ...ports,
    });
    const model = {
      expiry,
      anchor,
      period,
      cycles,
      canceled: false,
      waiting,
      ended: null,
      gone: false,
      events: [],
    };
    this.numbers.push({ number, account, model });
  }

  async run(command: Command) {
    switch (command.kind) {
      case "move":
        this.now += command.by;
        return;
      case "read":
        await settleDue(this.store, command.account, new Date(this.now));
        return;
      case "sweep": {
        const stop = new AbortController();
        let steps = 0;
        const onStep = () => ++steps === command.steps && stop.abort();
        await settleAll(this.store, new Date(this.now), { signal: stop.signal, onStep });
        return;
      }
      case "cancel":
      case "restore":
      case "cycles":
        await this.change(command);
    }
  }

  /** A command of a member: the account is settled first, and in the model the number walks. */
  async change(command: Extract<Command, { place: number }>) {
    const target = this.numbers[command.place % this.numbers.length];
    if (target === undefined) return;
    const { number, account, model } = target;
    await settleDue(this.store, account, new Date(this.now));
    for (const other of this.numbers) if (other.account === account) walk(other.model, this.now);
    if (model.gone || model.ended !== null) return;
    if (command.kind === "cycles") model.cycles = command.cycles;
    else model.canceled = command.kind === "cancel";
    await this.store.inTransaction((tx) => {
      tx.run("UPDATE dids SET billing_cycles = ?, canceled_at = ? WHERE number = ?", [
        model.cycles,
        model.canceled ? this.now : null,
        number,
      ]);
      const record = tx.orm
        .select()
        .from(dids)
        .all()
        .find((it) => it.number === number);
      if (record === undefined) throw new Error(`${number} is not stored`);
      const { status, attention, nextDueAt } = projectionOf(record, new Date(this.now));
      tx.run("UPDATE dids SET status = ?, attention = ?, next_due_at = ? WHERE number = ?", [
        status,
        attention,
        nextDueAt?.getTime() ?? null,
        number,
      ]);
    });
  }

  modelled() {
    return this.numbers
      .filter(({ model }) => !model.gone)
      .map(({ number, model }) => ({
        number,
        expiry: model.expiry,
        cycles: model.cycles,
        ended: model.ended,
      }));
  }

  stored() {
    return this.store.rows(`SELECT number, expires_at AS expiry, billing_cycles AS cycles,
      service_end_cause AS ended FROM dids ORDER BY number`);
  }

  history(account: number) {
    return this.store
      .rows<{ number: string; at: number; action: string }>(
        "SELECT number, at, action FROM history WHERE account_id = ? ORDER BY id",
        [account],
      )
      .map(({ number, at, action }) => [at, number, action]);
  }

  modelledHistory(account: number) {
    return this.numbers
      .filter((it) => it.account === account)
      .flatMap(({ number, model }) =>
        model.events.map(([at, action]) => [at, number, action] as const),
      )
      .sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1));
  }
}

test("whenever and however sweeps run, time leaves what a plain walk through it leaves", async () => {
  const run = async (facts: readonly Facts[], commands: readonly Command[]) => {
    const store = await freshStore();
    const world = new World(store);
    await insertDid(store, { expiresAt: null });
    await insertDid(store, { expiresAt: null });
    await store.inTransaction((tx) => tx.run("DELETE FROM dids"));
    for (const one of facts) await world.add(one);
    for (const command of commands) await world.run(command);
    const end = Math.max(world.now, NOW.getTime()) + 200 * DAY;
    await settleAll(store, new Date(end));
    for (const { model } of world.numbers) walk(model, end);
    expect(world.stored()).toEqual(world.modelled());
    for (const account of [1, 2]) {
      expect(world.history(account)).toEqual(world.modelledHistory(account));
    }
    const rows = store.orm.select().from(dids).all();
    for (const row of rows) expect(row).toMatchObject(projectionOf(row, new Date(end)));
    expect(await settleAll(store, new Date(end))).toEqual({ settled: 0 });
    store.close();
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(someFacts, { minLength: 1, maxLength: 12 }),
      fc.array(someCommand, { maxLength: 60 }),
      run,
    ),
    { numRuns: 40 },
  );
}, 120_000);
