import { setTimeout as pause } from "node:timers/promises";
import { findBatch } from "@/db/batches/find-batch";
import type { Store } from "@/db/store";

/** A few numbers are worked out in less: whoever asks sees what would happen at once. */
const SEEN_WITHIN_MS = 1500;
const LOOK_EVERY_MS = 50;

/** Waits a moment for a batch that is drawn up in steps. */
export async function drawnSoon(store: Store, accountId: number, key: string): Promise<void> {
  for (let waited = 0; waited < SEEN_WITHIN_MS; waited += LOOK_EVERY_MS) {
    if ((await findBatch(store, accountId, key))?.state !== "drawing") return;
    await pause(LOOK_EVERY_MS);
  }
}
