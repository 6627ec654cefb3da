import Database from "better-sqlite3";
import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import { appNow } from "@/lib/operations/app-clock";
import { setBlock } from "@/lib/operations/block-number";
import { caughtUp } from "@/lib/operations/caught-up";
import { closeAccount } from "@/lib/operations/close-account";
import { examine } from "@/lib/operations/doctor";
import { importNumbers } from "@/lib/operations/import-numbers";
import { settleDue } from "@/lib/operations/settle-due";
import { insertDid } from "@/test/cast";
import { quickPath } from "@/test/database";
import { failingStore } from "@/test/failing-store";
import { FULL_RUNS } from "@/test/fault-runs";
import { anImporter, holdings, lines } from "@/test/imports";

const LINES = 7;
/** A fault at each statement, or at some. */
const STEP = FULL_RUNS ? 1 : 11;
const PACE = { most: 2, pauseMs: 0 };
const UPDATE = `number,description,trunk\n${Array.from(
  { length: LINES },
  (_, place) => `+${35_319_000_000 + place},Other words,another trunk`,
).join("\n")}\n`;

const full = () => new Database.SqliteError("the disk is full", "SQLITE_FULL");

type Importer = Awaited<ReturnType<typeof anImporter>>;

async function confirmed(content: string, isUpdate: boolean): Promise<Importer> {
  const us = await anImporter(quickPath());
  if (isUpdate) await us.taken(lines(LINES));
  await us.confirm(await us.reported(content, { isUpdate }));
  return us;
}

const stateOf = (store: Store) =>
  store.row<{ state: string; reached: number }>(
    "SELECT state, reached FROM imports ORDER BY id DESC",
  );

test.each([
  ["new numbers", lines(LINES), false],
  ["changes", UPDATE, true],
] as const)(
  "%s: a disk that is full at any statement leaves nothing half done, and it goes on",
  async (_what, content, isUpdate) => {
    const whole = await confirmed(content, isUpdate);
    await whole.work({ pace: PACE });
    const expected = holdings(whole.store);
    const events = whole.store.rows("SELECT number, action, after FROM history ORDER BY id");
    for (let k = 1; ; k += STEP) {
      const us = await confirmed(content, isUpdate);
      const failing = failingStore(us.store, k, full);
      const fault = await us.work({ pace: PACE }, failing.store).catch((met: unknown) => met);
      if (fault === undefined) break;
      expect(String(fault)).toContain("the disk is full");
      await us.work({ pace: PACE });
      expect(stateOf(us.store)?.state, `at statement ${k}`).toBe("done");
      expect(holdings(us.store)).toEqual(expected);
      expect(us.store.rows("SELECT number, action, after FROM history ORDER BY id")).toEqual(
        events,
      );
      us.store.close();
      expect(k).toBeLessThan(400);
    }
  },
  120_000,
);

/** Stopped by the machine while some of the lines are written. */
async function inTheMiddle(content: string, isUpdate: boolean): Promise<Importer> {
  for (let k = 30; k < 400; k += 1) {
    const us = await confirmed(content, isUpdate);
    await us.work({ pace: PACE }, failingStore(us.store, k, full).store).catch(() => undefined);
    const { state, reached } = stateOf(us.store) ?? { state: "", reached: 0 };
    if (state === "writing" && reached > 0 && reached < LINES) return us;
  }
  throw new Error("it is never in the middle");
}

const blocking = { number: "35319000000", reason: "Abuse" };

test("while numbers are changed by a file nobody else changes them, whichever way", async () => {
  const us = await inTheMiddle(UPDATE, true);
  const { store } = us;
  const now = await appNow(store);
  expect(await caughtUp(store, 1, now, 0)).toBe("catching-up");
  expect(await settleDue(store, 1, new Date("2026-05-12"))).toMatchObject({ settled: 0 });
  const write = (sql: string) => store.inTransaction((tx) => tx.run(sql));
  await expect(write("UPDATE dids SET description = 'x'")).rejects.toThrow("an import changes");
  await expect(write("DELETE FROM dids")).rejects.toThrow("an import changes");
  const wish = {
    accountName: "Acme",
    path: us.folder,
    update: true,
    dryRun: false,
    skipBad: false,
  };
  expect(await importNumbers(store, wish, now)).toMatchObject({
    kind: "refused",
    reason: expect.stringContaining("is being imported into “Acme” in the browser"),
  });
  await us.work();
  expect(await setBlock(store, blocking, us.by, now)).toEqual({ kind: "done" });
  expect((await examine(store, now)).drift).toEqual([]);
});

test("while numbers are added others go on, and none of them can be taken by anybody else", async () => {
  const us = await inTheMiddle(lines(LINES), false);
  const { store } = us;
  const now = await appNow(store);
  expect(await setBlock(store, blocking, us.by, now)).toEqual({ kind: "done" });
  await expect(insertDid(store, { number: "35319000006" })).rejects.toThrow("is being imported");
  const closing = { accountId: 1, name: "Acme" };
  const numbers = store.row<{ n: number }>("SELECT count(*) AS n FROM dids")?.n ?? 0;
  expect(await closeAccount(store, { ...closing, told: numbers }, us.by, now)).toEqual({
    kind: "import-running",
  });
  await us.work();
  expect(holdings(store)).toHaveLength(LINES);
});

test("a line that the database refuses though it was good is left out alone and told", async () => {
  const us = await confirmed(lines(LINES), false);
  await us.store.inTransaction((tx) =>
    tx.run(`CREATE TRIGGER broken BEFORE INSERT ON dids WHEN NEW.number = '35319000004'
      BEGIN SELECT RAISE(ABORT, 'broken'); END`),
  );
  await us.work({ pace: PACE });
  expect(holdings(us.store)).toHaveLength(LINES - 1);
  expect(us.faults).toMatchObject([{ line: 6 }]);
  expect(us.store.row("SELECT state, added, left_out AS out FROM imports")).toEqual({
    state: "done",
    added: LINES - 1,
    out: 1,
  });
});
