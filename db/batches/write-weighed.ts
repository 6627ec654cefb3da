import type { Transaction } from "@/db/store";
import type { BatchItem } from "./batch-item";

const WEIGHED_COLUMNS = [
  "did_id",
  "stamp",
  "refusal",
  "country_code",
  "number_type",
  "monthly_minor",
  "price_minor",
  "refund_minor",
  "remarks",
  "expires_at",
] as const;
/** The whole key comes from the list, so that each of its rows is looked up and none is searched. */
const WEIGHED = `
  UPDATE batch_items
  SET ${WEIGHED_COLUMNS.map((name, cell) => `${name} = drawn.value ->> ${cell + 2}`).join(", ")}
  FROM json_each(?) AS drawn
  WHERE batch_id = drawn.value ->> 0 AND place = drawn.value ->> 1`;

/** What was worked out about the items from a place on, in their order. */
export async function writeWeighed(
  tx: Transaction,
  { id, from }: { readonly id: number; readonly from: number },
  items: readonly BatchItem[],
): Promise<void> {
  const cells = items.map((item, after) => [id, from + after, ...weighedCells(item)]);
  const rows = tx.run(WEIGHED, [JSON.stringify(cells)]);
  if (rows !== items.length) throw new Error(`batch ${id} has no ${items.length} items there`);
}

/** In the order of WEIGHED_COLUMNS. */
function weighedCells(item: BatchItem): readonly (string | number | null)[] {
  return [
    item.didId,
    item.stamp,
    item.refusal,
    item.countryCode,
    item.numberType,
    item.monthlyMinor,
    item.priceMinor,
    item.refundMinor,
    item.remarks,
    item.expiresAtMs,
  ];
}
