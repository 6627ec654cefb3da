import { openStore } from "@/db/store";
import { settleAll } from "@/lib/operations/settle-due";
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

process.on("message", async (wish: SweepWish | ActsWish) => {
  const store = openStore(wish.path);
  process.send?.("begun");
  if ("world" in wish) for (const act of Object.values(ALL_ACTS)) await act(store, wish.world);
  else await settleAll(store, new Date(wish.nowMs), { pace: { most: wish.most, pauseMs: 0 } });
  store.close();
  process.send?.("done");
});
process.send?.("ready");
