import type { StoredItem } from "@/db/batches/list-items";
import { mustTypeCount } from "@/lib/did/removal";
import type { Command } from "./verbs";

/** How many can't be had back, where it takes typing that; `null` where it does not. */
export function countToType({ verb }: Command, items: readonly StoredItem[]): number | null {
  const count = items.filter(({ refusal }) => refusal === null).length;
  return verb === "remove" && mustTypeCount(count) ? count : null;
}
