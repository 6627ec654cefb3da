import type { StoredItem } from "@/db/batches/list-items";

/** What moves, to or fro, as it was drawn up last, here or in another window. */
export function totalOf(items: readonly StoredItem[]): number {
  const shown = items.filter(({ refusal }) => refusal === null);
  return shown.reduce((sum, { priceMinor, refundMinor }) => sum + priceMinor + refundMinor, 0);
}
