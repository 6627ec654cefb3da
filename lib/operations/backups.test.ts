import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshPath } from "@/test/database";
import { FULL_RUNS } from "@/test/fault-runs";
import { backUp } from "./back-up";
import { type Kept, keptIn } from "./backup-folder";
import { examine } from "./doctor";
import { restore } from "./restore";

const BACKUPS = FULL_RUNS ? 50 : 5;

/** An installation with one number and one paper. */
async function installed(): Promise<{ kept: Kept; at: (name: string) => string }> {
  const database = freshPath();
  const kept = { database, documents: join(dirname(database), "documents") };
  const store = await openDatabase(database);
  await insertDid(store, { accountId: await insertAccount(store) });
  store.close();
  mkdirSync(kept.documents);
  writeFileSync(join(kept.documents, "paper"), "passport");
  return { kept, at: (name) => join(dirname(database), name) };
}

async function numbersIn(path: string): Promise<number> {
  const store = await openDatabase(path);
  try {
    return store.row<{ count: number }>("SELECT count(*) AS count FROM dids")?.count ?? 0;
  } finally {
    store.close();
  }
}

test("a backup made while numbers are added is sound and holds what was committed", async () => {
  const { kept, at } = await installed();
  const store = await openDatabase(kept.database);
  const accountId = await insertAccount(store);
  let isOver = false;
  const writing = (async () => {
    for (let made = 1; ; made++) {
      await insertDid(store, { accountId });
      await new Promise(setImmediate);
      if (isOver) return made;
    }
  })();
  const held: number[] = [];
  for (let run = 0; run < BACKUPS; run++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await backUp(kept, at(`backup-${run}`));
    held.push(await numbersIn(keptIn(at(`backup-${run}`)).database));
  }
  isOver = true;
  const made = await writing;
  store.close();
  expect(held).toEqual(held.toSorted((one, other) => one - other));
  expect(held[0]).toBeGreaterThanOrEqual(1);
  expect(held.at(-1)).toBeLessThanOrEqual(made + 1);
  expect(held.at(-1)).toBeGreaterThan(1);
});

test("nobody but its owner may read a backup, and it holds the papers too", async () => {
  const { kept, at } = await installed();
  await backUp(kept, at("backup"));
  const copy = keptIn(at("backup"));
  expect(statSync(at("backup")).mode & 0o777).toBe(0o700);
  expect(statSync(copy.database).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(copy.documents, "paper"), "utf8")).toBe("passport");
});

test("a backup writes over nothing, and a database that is damaged makes none", async () => {
  const { kept, at } = await installed();
  mkdirSync(at("backup"));
  await expect(backUp(kept, at("backup"))).rejects.toThrow("is there already");
  const store = await openDatabase(kept.database);
  await store.inTransaction((tx) => tx.run("UPDATE section_counts SET count = count + 1"));
  store.close();
  await expect(backUp(kept, at("other"))).rejects.toThrow("is not sound");
  expect(existsSync(at("other"))).toBe(false);
  expect(existsSync(`${at("other")}.part`)).toBe(false);
});

test("restoring brings back what was there at the backup and keeps what was there since", async () => {
  const { kept, at } = await installed();
  await backUp(kept, at("backup"));
  const store = await openDatabase(kept.database);
  await insertDid(store, { accountId: await insertAccount(store) });
  store.close();
  writeFileSync(join(kept.documents, "later"), "contract");

  await restore(at("backup"), kept, "STAMP");

  expect(await numbersIn(kept.database)).toBe(1);
  expect(existsSync(join(kept.documents, "later"))).toBe(false);
  expect(await numbersIn(`${kept.database}.before-STAMP`)).toBe(2);
  expect(existsSync(join(`${kept.documents}.before-STAMP`, "later"))).toBe(true);
  const restored = await openDatabase(kept.database);
  expect((await examine(restored, NOW)).drift).toEqual([]);
  restored.close();
});

test("restoring is refused while the app runs, and when there is no backup: nothing changes", async () => {
  const { kept, at } = await installed();
  await backUp(kept, at("backup"));
  const running = await openDatabase(kept.database);
  await insertDid(running, { accountId: await insertAccount(running) });
  await expect(restore(at("backup"), kept, "STAMP")).rejects.toThrow("is in use: stop the app");
  running.close();
  await expect(restore(at("nothing"), kept, "STAMP")).rejects.toThrow("holds no backup");
  expect(await numbersIn(kept.database)).toBe(2);
  expect(existsSync(`${kept.database}.before-STAMP`)).toBe(false);
  expect(existsSync(`${kept.database}.restoring`)).toBe(false);
});

test("an empty machine is restored to", async () => {
  const { kept, at } = await installed();
  await backUp(kept, at("backup"));
  const elsewhere = freshPath();
  const empty = { database: elsewhere, documents: join(dirname(elsewhere), "documents") };
  await restore(at("backup"), empty, "STAMP");
  expect(await numbersIn(empty.database)).toBe(1);
  expect(readFileSync(join(empty.documents, "paper"), "utf8")).toBe("passport");
});

test("a damaged database, or the log of a lost one, stands in no restoring's way", async () => {
  const { kept, at } = await installed();
  await backUp(kept, at("backup"));
  writeFileSync(kept.database, Buffer.alloc(8192, 7));
  writeFileSync(`${kept.database}-wal`, Buffer.alloc(4096, 7));
  await restore(at("backup"), kept, "STAMP");
  expect(await numbersIn(kept.database)).toBe(1);
  expect(existsSync(`${kept.database}.before-STAMP`)).toBe(true);
  rmSync(kept.database);
  writeFileSync(`${kept.database}-wal`, "the log of another");
  await restore(at("backup"), kept, "LATER");
  expect(await numbersIn(kept.database)).toBe(1);
  expect(readFileSync(`${kept.database}.before-LATER-wal`, "utf8")).toBe("the log of another");
});
