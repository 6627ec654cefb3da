import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countByStatus } from "@/db/dids/count-by-status";
import type { DidRecord } from "@/db/dids/did-from-row";
import { insertDids } from "@/db/dids/insert-dids";
import { releaseDid } from "@/db/dids/release-did";
import { updateDid } from "@/db/dids/update-did";
import { attentionCounts } from "@/db/overview/attention-counts";
import { weeklyExpiries } from "@/db/overview/weekly-expiries";
import { dids } from "@/db/schema/dids";
import type { Store, Transaction } from "@/db/store";
import { ATTENTION_REASONS, attentionReasons } from "@/lib/did/attention";
import { laterBy, startOfUtcWeek } from "@/lib/did/calendar";
import { shownBillingCycles } from "@/lib/did/did";
import { STATUSES, statusOf } from "@/lib/did/status";
import { examine } from "@/lib/operations/doctor";
import { settleAll, settleDue } from "@/lib/operations/settle-due";
import { insertDid, NOW } from "./cast";
import { freshStore } from "./database";
import { changed, type FigureCommand, someFigureCommand } from "./figure-commands";

const COMMANDS = 10_000;
/** Commands between two looks at all figures. */
const BETWEEN_LOOKS = 500;
const ACCOUNTS = [1, 2, 3];

/** A portfolio that random commands change, and the clock that they see. */
class Portfolio {
  now = NOW;
  readonly store: Store;
  readonly #template: DidRecord;
  #made = 0;

  constructor(store: Store, template: DidRecord) {
    this.store = store;
    this.#template = template;
  }

  /** Time moves between transactions, everything else happens in one. */
  async run(commands: readonly FigureCommand[]) {
    let together: FigureCommand[] = [];
    for (const command of commands) {
      if (command.kind !== "move") together.push(command);
      else {
        await this.#write(together);
        await this.#move(command.by);
        together = [];
      }
    }
    await this.#write(together);
  }

  /** By a sweep or by reads, whichever comes first. */
  async #move(by: number) {
    this.now = laterBy(this.now, by);
    if (by % 2 === 0) await settleAll(this.store, this.now);
    else for (const account of ACCOUNTS) await settleDue(this.store, account, this.now);
  }

  #write(commands: readonly FigureCommand[]): Promise<void> {
    return this.store.inTransaction(async (tx) => {
      const ids = tx.rows<{ id: number }>("SELECT id FROM dids").map(({ id }) => id);
      for (const command of commands) await this.#apply(tx, command, ids);
    });
  }

  async #apply(tx: Transaction, command: FigureCommand, ids: readonly number[]) {
    if (command.kind === "move") return;
    if (command.kind === "insert") return this.#insert(tx, command);
    const id = ids[command.place % ids.length] ?? 0;
    const stored = tx.orm.select().from(dids).where(eq(dids.id, id)).get();
    if (stored === undefined) return;
    if (command.kind === "remove") return releaseDid(tx, stored, this.now);
    await updateDid(tx, stored, changed(stored, command.change, this.now), this.now);
  }

  async #insert(tx: Transaction, { account, expiresIn }: FigureCommand & { kind: "insert" }) {
    this.#made += 1;
    const number = String(35_310_000_000 + this.#made);
    const expiresAt = expiresIn === null ? null : laterBy(this.now, expiresIn);
    const facts = { number, accountId: account, trunkId: account, expiresAt };
    await insertDids(tx, [{ ...this.#template, ...facts, createdAt: this.now }], this.now);
  }
}

async function portfolio(): Promise<Portfolio> {
  const store = await freshStore();
  for (const _ of ACCOUNTS) await insertDid(store);
  const [template] = store.orm.select().from(dids).all();
  if (template === undefined) throw new Error("the first number is missing");
  return new Portfolio(store, template);
}

/** The same figures, counted by the core's own rules from the numbers themselves. */
function recount(records: readonly DidRecord[], weeks: readonly Date[], now: Date) {
  const count = (holds: (did: DidRecord) => boolean) => records.filter(holds).length;
  const inWeek = (did: DidRecord, monday: Date) =>
    did.expiresAt !== null &&
    did.serviceEndedAt === null &&
    startOfUtcWeek(did.expiresAt).getTime() === monday.getTime();
  return {
    all: records.length,
    sections: STATUSES.map((status) => count((did) => statusOf(did, now) === status)),
    reasons: ATTENTION_REASONS.map((one) =>
      count((did) => attentionReasons(did, now).includes(one)),
    ),
    strip: weeks.map((monday) => ({
      monday,
      renews: count((did) => inWeek(did, monday) && shownBillingCycles(did) !== 0),
      ends: count((did) => inWeek(did, monday) && shownBillingCycles(did) === 0),
    })),
  };
}

async function expectFiguresToAddUp({ store, now }: Portfolio) {
  for (const account of ACCOUNTS) {
    const records = store.orm.select().from(dids).where(eq(dids.accountId, account)).all();
    const { all, byStatus } = await countByStatus(store, account);
    const strip = await weeklyExpiries(store, account, now);
    const reasons = await attentionCounts(store, account);
    const weeks = strip.map(({ monday }) => monday);
    expect({
      all,
      sections: STATUSES.map((status) => byStatus[status]),
      reasons: ATTENTION_REASONS.map((reason) => reasons[reason]),
      strip,
    }).toEqual(recount(records, weeks, now));
  }
}

test("after ten thousand random commands and sweeps no figure is off by one", async () => {
  const commands = fc.array(someFigureCommand, { minLength: COMMANDS, maxLength: COMMANDS });
  const play = fc.asyncProperty(commands, async (drawn) => {
    const world = await portfolio();
    for (let place = 0; place < COMMANDS; place += BETWEEN_LOOKS) {
      await world.run(drawn.slice(place, place + BETWEEN_LOOKS));
      await settleAll(world.store, world.now);
      await expectFiguresToAddUp(world);
    }
    expect(await examine(world.store, world.now)).toEqual({ drift: [], backlog: 0 });
  });
  await fc.assert(play, { numRuns: 1, endOnFailure: true });
}, 120_000);
