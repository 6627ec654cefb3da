import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { openDatabase } from "@/db/open-database";
import { openStore, type Store } from "@/db/store";
import { type ActsWorld, fillActsWorld } from "./acts-world";
import { quickPath } from "./database";
import { wholeState } from "./whole-state";

export interface ActsOrigin {
  readonly world: ActsWorld;
  /** A database of its own in which nothing was done yet. */
  copyOf(): string;
}

/** Where acts begin: made once, copied as often as they are tried. */
export async function actsOrigin(): Promise<ActsOrigin> {
  const origin = quickPath();
  const store = await openDatabase(origin);
  const world = await fillActsWorld(store);
  store.close();
  function copyOf() {
    const path = quickPath();
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(origin, path);
    return path;
  }
  return { world, copyOf };
}

/** Every state that is ever committed while this is done, the one before and the last among them. */
export async function statesOf(
  path: string,
  work: (store: Store) => Promise<unknown>,
): Promise<readonly string[]> {
  const store = openStore(path);
  const states = [wholeState(store)];
  const seen: Store = {
    ...store,
    async inTransaction(job) {
      const answer = await store.inTransaction(job);
      states.push(wholeState(store));
      return answer;
    },
  };
  await work(seen);
  store.close();
  return states;
}
