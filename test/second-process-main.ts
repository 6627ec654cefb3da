import { openStore } from "@/db/store";
import { settleAll } from "@/lib/operations/settle-due";

/** One sweep of a database, in small steps, by a process that nothing else shares. */
export interface SweepWish {
  readonly path: string;
  readonly nowMs: number;
  readonly most: number;
}

process.on("message", async ({ path, nowMs, most }: SweepWish) => {
  const store = openStore(path);
  process.send?.("begun");
  await settleAll(store, new Date(nowMs), { pace: { most, pauseMs: 0 } });
  store.close();
  process.send?.("done");
});
process.send?.("ready");
