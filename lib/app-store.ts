import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import { env } from "./env";

const KEY = Symbol.for("my-numbers.store");
const shared = globalThis as { [KEY]?: Promise<Store> };

/** The one store of this process, shared by the server and the pages, which are bundled apart. */
export function getStore(): Promise<Store> {
  shared[KEY] ??= openDatabase(env().databasePath);
  return shared[KEY];
}
