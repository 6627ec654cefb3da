import type { StoredItem } from "@/db/batches/list-items";
import type { Wanted } from "./undo-command";

/** What each of the items is to become, where that is not the same for all. */
export function wantedOf(items: readonly StoredItem[]): Wanted {
  const wanted = new Map<number, string>();
  for (const { didId, wanted: own } of items) {
    if (didId !== null && own !== null) wanted.set(didId, own);
  }
  return wanted;
}
