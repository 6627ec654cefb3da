import { instant, money, phoneNumber, underscored } from "@/db/dids/csv-cells";
import { type CsvFile, linesOf } from "@/db/journal/csv-blocks";
import type { Reader } from "@/db/store";
import type { ItemOutcome } from "@/lib/numbers/batch-items-query";
import { type CsvProfile, csvHeader } from "@/lib/numbers/csv-format";
import { currencyDecimals } from "@/lib/numbers/currency-decimals";
import { conditionOf } from "./item-condition";

export interface ItemsExport {
  /** Of a batch that was found in the account. */
  readonly batchId: number;
  readonly currency: string;
  readonly outcome: ItemOutcome | null;
  readonly profile: CsvProfile;
}

const OUTCOME =
  "CASE i.outcome WHEN 'done' THEN 'changed' WHEN 'skipped' THEN 'left_out' ELSE 'not_started' END";
const BLOCK_LINES = 2000;
const FROM = `json_each(:places) AS place
  CROSS JOIN batch_items i ON i.batch_id = :batchId AND i.place = place.value`;

/** What became of each number of a batch, as a file, in the order in which they were chosen. */
export async function* exportItems(
  reader: Reader,
  { batchId, currency, outcome, profile }: ItemsExport,
): AsyncGenerator<string> {
  const columns = {
    number: phoneNumber("i.number", profile),
    outcome: OUTCOME,
    reason: `iif(i.outcome = 'skipped', ${underscored("i.refusal")}, NULL)`,
    price: `iif(i.outcome = 'done', ${money("i.price_minor", currencyDecimals(currency))}, NULL)`,
    currency: ":currency",
    expires_at: `iif(i.outcome = 'done', ${instant("i.expires_at")}, NULL)`,
    refund: `iif(i.outcome = 'done', ${money("i.refund_minor", currencyDecimals(currency))}, NULL)`,
  };
  const file: CsvFile = { profile, columns, from: FROM, named: { batchId, currency } };
  yield csvHeader(profile, Object.keys(columns));
  const sql = `SELECT place FROM batch_items
    WHERE batch_id = ? AND place > ? AND ${conditionOf(outcome)} ORDER BY place LIMIT ?`;
  let after: number | null = -1;
  while (after !== null) {
    const found: { place: number }[] = reader.rows(sql, [batchId, after, BLOCK_LINES]);
    const places = found.map(({ place }) => place);
    if (places.length > 0) yield linesOf(reader, file, JSON.stringify(places));
    after = places.length < BLOCK_LINES ? null : (places.at(-1) ?? null);
  }
}
