import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { findAccountByName } from "@/db/accounts/find-account";
import { setClockOffset } from "@/db/settings/set-clock-offset";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { documentsFolder } from "@/lib/documents-folder";
import type { Demo } from "@/lib/env";
import { keptText } from "@/lib/kept-text";
import { appNow } from "@/lib/operations/app-clock";
import { layOutPapers } from "@/lib/operations/demo/lay-out-papers";
import { loadDemo } from "@/lib/operations/load-demo";

const DEMO_SIZE = 12_000;
const PASSWORD_BYTES = 12;
const PASSWORD_FILE = "demo-password";

/**
 * Loads the demo into a database that has none. Its password is given, or made up at first start
 * and kept beside the database, readable by its owner alone, so that later starts print it too.
 * @returns the password to print; `null` when it was given
 */
export async function prepareDemo(
  store: Store,
  demo: Demo,
  databasePath: string,
): Promise<string | null> {
  const made = () => randomBytes(PASSWORD_BYTES).toString("base64url");
  const password = demo.password ?? keptText(join(dirname(databasePath), PASSWORD_FILE), made);
  if ((await findAccountByName(store, "demo")) === null) await load(store, demo, password);
  return demo.password === null ? password : null;
}

async function load(store: Store, demo: Demo, password: string): Promise<void> {
  const { clockStart } = demo;
  if (clockStart !== null) {
    const offsetMs = clockStart.getTime() - machineNow().getTime();
    await store.inTransaction((tx) => setClockOffset(tx, offsetMs));
  }
  const numbers = demo.numbers ?? DEMO_SIZE;
  await loadDemo(store, { numbers, password, now: await appNow(store) });
  await layOutPapers(store, documentsFolder());
}
