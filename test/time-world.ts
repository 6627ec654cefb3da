import { eq } from "drizzle-orm";
import { updateDid } from "@/db/dids/update-did";
import { insertEntry } from "@/db/ledger/insert-entry";
import { openDatabase } from "@/db/open-database";
import { dids } from "@/db/schema/dids";
import type { Store, Transaction } from "@/db/store";
import { settleAll, settleDue } from "@/lib/operations/settle-due";
import { insertAccount, insertDid, NOW } from "./cast";
import { beginAndKill, doElsewhere } from "./second-process";
import type { Command, Facts, MoneyCommand } from "./time-commands";
import { availableOf, type ModelAccount, type ModelNumber, walk } from "./time-model";

const SMALL_STEPS = { most: 2, pauseMs: 0 };
const MOST_HELD = 3000;

export interface WorldAccount {
  readonly id: number;
  readonly planId: number;
  readonly model: ModelAccount;
  /** Nothing that time does takes what is available below this. */
  floor: number;
}

/** Two accounts in a database and in the plain model, and the clock that both see. */
export class TimeWorld {
  now = NOW.getTime();
  /** The latest instant seen: what is stored is true as of it, wherever the clock is now. */
  latest = NOW.getTime();
  readonly accounts: WorldAccount[] = [];
  readonly path: string;
  store: Store;

  private constructor(path: string, store: Store) {
    this.path = path;
    this.store = store;
  }

  static async open(path: string, facts: readonly Facts[]): Promise<TimeWorld> {
    const world = new TimeWorld(path, await openDatabase(path));
    for (const limit of [0, null]) await world.#found(limit);
    for (const one of facts) await world.#add(one);
    return world;
  }

  async #found(limit: number | null) {
    const id = await insertAccount(this.store);
    const balance = 600;
    const planId = await this.store.inTransaction(async (tx) => {
      tx.run("UPDATE accounts SET credit_limit_minor = ? WHERE id = ?", [limit, id]);
      tx.run("INSERT INTO price_plans VALUES (?, ?, 'USD', 'Own')", [100 + id, id]);
      tx.run("INSERT INTO price_rows VALUES (?, 0, 100, 0)", [100 + id]);
      await insertEntry(tx, id, { at: NOW, kind: "top-up", amountMinor: balance });
      return 100 + id;
    });
    const prices = [{ from: 0, monthly: 100 }];
    const model = { numbers: [], balance, limit, held: 0, prices, events: [] };
    this.accounts.push({ id, planId, model, floor: 0 });
  }

  async #add({ expiresIn, anchor, period, cycles, waiting, account }: Facts) {
    const owner = this.account(account);
    const expiry = this.now + expiresIn;
    const { number } = await insertDid(this.store, {
      accountId: owner.id,
      pricePlanId: owner.planId,
      billingPeriodMonths: period,
      expiresAt: new Date(expiry),
      billingAnchorDay: anchor,
      billingCycles: cycles,
      ...(waiting ? { portInStartedAt: NOW } : {}),
    });
    const facts = { number, expiry, anchor, period, cycles, waiting };
    owner.model.numbers.push({ ...facts, canceled: false, ended: null, gone: false });
  }

  account(place: number): WorldAccount {
    const found = this.accounts[place];
    if (found === undefined) throw new Error(`there is no account at ${place}`);
    return found;
  }

  async run(command: Command): Promise<void> {
    switch (command.kind) {
      case "move":
        this.now += command.by;
        this.latest = Math.max(this.latest, this.now);
        return;
      case "read":
        return this.#settle(this.account(command.account));
      case "sweep":
        return this.#sweep(command.steps);
      case "reopen":
        this.store.close();
        this.store = await openDatabase(this.path);
        return;
      case "both-sweep":
        return this.#bothSweep();
      case "killed-sweep":
        return beginAndKill({ path: this.path, nowMs: this.now, most: 1 }, command.after);
      case "cancel":
      case "restore":
      case "cycles":
        return this.#change(command);
      default:
        return this.#money(command);
    }
  }

  async #settle(account: WorldAccount) {
    await settleDue(this.store, account.id, new Date(this.now));
    walk(account.model, this.now);
    const sql = "SELECT count(*) AS made FROM history WHERE account_id = ?";
    const made = this.store.row<{ made: number }>(sql, [account.id])?.made;
    // What was settled before the clock went back stays.
    walk(account.model, this.latest, made);
  }

  async #sweep(steps: number) {
    const stop = new AbortController();
    let made = 0;
    const onStep = () => ++made === steps && stop.abort();
    const sweep = { signal: stop.signal, onStep, pace: SMALL_STEPS };
    await settleAll(this.store, new Date(this.now), sweep);
  }

  async #bothSweep() {
    await Promise.all([
      doElsewhere({ path: this.path, nowMs: this.now, most: 2 }),
      settleAll(this.store, new Date(this.now), { pace: SMALL_STEPS }),
    ]);
    for (const { model } of this.accounts) walk(model, this.now);
  }

  /** A command of a member: the account is settled first, and in the model it walks. */
  async #change(command: Extract<Command, { place: number }>) {
    const all = this.accounts.flatMap((owner) =>
      owner.model.numbers.map((model) => ({ owner, model })),
    );
    const target = all[command.place % all.length];
    if (target === undefined) return;
    await this.#settle(target.owner);
    const { model } = target;
    if (model.gone || model.ended !== null) return;
    if (command.kind === "cycles") model.cycles = command.cycles;
    else model.canceled = command.kind === "cancel";
    await this.store.inTransaction((tx) => this.#store(tx, model));
  }

  async #store(tx: Transaction, { number, cycles, canceled }: ModelNumber) {
    const stored = tx.orm.select().from(dids).where(eq(dids.number, number)).get();
    if (stored === undefined) throw new Error(`${number} is not stored`);
    const now = new Date(this.now);
    const canceledAt = canceled ? now : null;
    await updateDid(tx, stored, { ...stored, billingCycles: cycles, canceledAt }, now);
  }

  /** What staff do, and batches that are confirmed; each settles first too. */
  async #money(command: MoneyCommand) {
    const account = this.account(command.account);
    await this.#settle(account);
    await this.store.inTransaction((tx) => this.#apply(tx, account, command));
    account.floor = Math.min(0, availableOf(account.model));
  }

  async #apply(tx: Transaction, { id, planId, model }: WorldAccount, command: MoneyCommand) {
    switch (command.kind) {
      case "top-up": {
        const entry = { at: new Date(this.now), kind: "top-up", amountMinor: command.amount };
        await insertEntry(tx, id, { ...entry, kind: "top-up" });
        model.balance += command.amount;
        return;
      }
      case "limit":
        tx.run("UPDATE accounts SET credit_limit_minor = ? WHERE id = ?", [command.limit, id]);
        model.limit = command.limit;
        return;
      case "hold": {
        const most = Math.max(0, Math.min(MOST_HELD, availableOf(model)));
        const amount = Math.floor(most * command.share);
        const hold = "INSERT INTO holds VALUES (NULL, ?, ?, ?, ?, 'batch', NULL)";
        tx.run(hold, [id, this.now, amount, amount]);
        model.held += amount;
        return;
      }
      case "let-go":
        tx.run("UPDATE holds SET closed_at = ? WHERE account_id = ?", [this.now, id]);
        model.held = 0;
        return;
      case "price": {
        const from = this.now + command.ahead;
        const row = "INSERT OR REPLACE INTO price_rows VALUES (?, ?, ?, 0)";
        tx.run(row, [planId, from, command.monthly]);
        model.prices.push({ from, monthly: command.monthly });
      }
    }
  }
}
