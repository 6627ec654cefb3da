import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";

const opened: Store[] = [];
const folders: string[] = [];

/** A store of its own on a migrated file, closed and removed when the test file ends. */
export async function freshStore(): Promise<Store> {
  const store = await openDatabase(freshPath());
  opened.push(store);
  return store;
}

/** Where a database may be made; removed when the test file ends. */
export function freshPath(root = tmpdir()): string {
  const folder = mkdtempSync(join(root, "my-numbers-test-"));
  folders.push(folder);
  return join(folder, "data", "my-numbers.db");
}

const MEMORY = "/dev/shm";
/** Containers often have a few megabytes of it alone, which a long run would fill. */
const ENOUGH_MEMORY_BYTES = 4 * 1024 ** 3;

/** The same in memory where the system has room for that: no commit waits for a disk. */
export function quickPath(): string {
  return freshPath(hasMemory() ? MEMORY : tmpdir());
}

function hasMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH_MEMORY_BYTES;
}

afterAll(() => {
  for (const store of opened) store.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
