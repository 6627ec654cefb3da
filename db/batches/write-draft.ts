import type { Transaction } from "@/db/store";
import type { VerbName } from "@/lib/numbers/verb-options";
import type { BatchItem } from "./batch-item";

export interface NewBatch {
  readonly key: string;
  readonly accountId: number;
  readonly personId: number;
  readonly verb: VerbName;
  /** The page that it was drawn up on. */
  readonly back: string;
  /** Machine clock: by it a draft grows old. */
  readonly madeAt: Date;
}

export interface DraftFacts {
  readonly options: unknown;
  /** What each billing period would cost. */
  readonly offers: unknown;
  readonly drawnUpAt: Date;
}

const INSERT = `
  INSERT INTO batches (key, account_id, person_id, verb, options, offers, state, back, made_at,
    drawn_up_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/**
 * A draft, or one that is still to be drawn up in steps.
 * @returns the batch's id
 */
export async function insertDraft(
  tx: Transaction,
  batch: NewBatch,
  { options, offers, drawnUpAt }: DraftFacts,
  state: "draft" | "drawing" = "draft",
): Promise<number> {
  const { key, accountId, personId, verb, back, madeAt } = batch;
  const made = tx.row<{ id: number }>(INSERT, [
    key,
    accountId,
    personId,
    verb,
    JSON.stringify(options),
    JSON.stringify(offers),
    state,
    back,
    madeAt.getTime(),
    drawnUpAt.getTime(),
  ]);
  if (made === undefined) throw new Error("the batch was not stored");
  return made.id;
}

/** Other options for the same numbers, or the same anew: what was drawn up before is forgotten. */
export async function redraft(
  tx: Transaction,
  id: number,
  { options, offers, drawnUpAt }: DraftFacts,
): Promise<void> {
  tx.run("DELETE FROM batch_items WHERE batch_id = ?", [id]);
  const rows = tx.run(
    "UPDATE batches SET options = ?, offers = ?, drawn_up_at = ? WHERE id = ? AND state = 'draft'",
    [JSON.stringify(options), JSON.stringify(offers), drawnUpAt.getTime(), id],
  );
  if (rows !== 1) throw new Error(`batch ${id} is no draft any more`);
}

const ITEMS = `
  INSERT INTO batch_items (batch_id, place, number, did_id, stamp, refusal, country_code,
    number_type, monthly_minor, price_minor, refund_minor, remarks, expires_at)
  SELECT ?, key, value ->> 'number', value ->> 'didId', value ->> 'stamp', value ->> 'refusal',
    value ->> 'countryCode', value ->> 'numberType', value ->> 'monthlyMinor',
    value ->> 'priceMinor', value ->> 'refundMinor', value ->> 'remarks', value ->> 'expiresAtMs'
  FROM json_each(?)`;

/** In the order in which the numbers were chosen. */
export async function insertItems(
  tx: Transaction,
  id: number,
  items: readonly BatchItem[],
): Promise<void> {
  tx.run(ITEMS, [id, JSON.stringify(items)]);
}

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
