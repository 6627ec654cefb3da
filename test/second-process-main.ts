import { listImportsAtWork } from "@/db/imports/find-import";
import { openStore, type Store } from "@/db/store";
import { importsFolder } from "@/lib/operations/imports/import-files";
import { workOnImport } from "@/lib/operations/imports/work-on-import";
import { settleAll } from "@/lib/operations/settle-due";
import { workThrough } from "@/lib/operations/work-through";
import { ALL_ACTS } from "./acts";
import type { ActsWorld } from "./acts-world";

/** One sweep of a database, in small steps, by a process that nothing else shares. */
export interface SweepWish {
  readonly path: string;
  readonly nowMs: number;
  readonly most: number;
}

/** Every act, one after the other. */
export interface ActsWish {
  readonly path: string;
  readonly world: ActsWorld;
}

/** Work at its batches, until nothing is left for it. */
export interface WorkWish {
  readonly path: string;
  readonly holder: string;
  readonly most: number;
}

/** Work at its imports, until nothing is left for it. */
export interface ImportWish extends WorkWish {
  readonly imports: true;
}

process.on("message", async (wish: SweepWish | ActsWish | WorkWish | ImportWish) => {
  const store = openStore(wish.path);
  process.send?.("begun");
  if ("world" in wish) for (const act of Object.values(ALL_ACTS)) await act(store, wish.world);
  else if ("imports" in wish) await importIn(store, wish);
  else await stepsOf(store, wish);
  store.close();
  process.send?.("done");
});
process.send?.("ready");

async function stepsOf(store: Store, wish: SweepWish | WorkWish): Promise<void> {
  const pace = { most: wish.most, pauseMs: 0 };
  if ("nowMs" in wish) await settleAll(store, new Date(wish.nowMs), { pace });
  else await workThrough(store, { holder: wish.holder, pace, onFault: ({ fault }) => fail(fault) });
}

async function importIn(store: Store, { path, holder, most }: ImportWish): Promise<void> {
  const pace = { most, pauseMs: 0 };
  const working = { holder, folder: importsFolder(path), pace, onFault: fail };
  for (const id of await listImportsAtWork(store)) await workOnImport(store, id, working);
}

function fail(fault: unknown) {
  throw fault;
}
