import type { Store } from "@/db/store";

const KEY = Symbol.for("my-numbers.store");
const shared = globalThis as { [KEY]?: Store };

/** The one store of this process: opened by the server, used by the pages, which are bundled apart. */
export async function getStore(): Promise<Store> {
  if (shared[KEY] === undefined) throw new Error("No page is drawn before the store is open.");
  return shared[KEY];
}

/** Said once, by the server, before it serves. */
export function shareStore(store: Store) {
  shared[KEY] = store;
}
