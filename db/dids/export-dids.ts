import type { Reader } from "@/db/store";
import { CSV_LINE_END, type CsvProfile, csvHeader } from "@/lib/numbers/csv-format";
import {
  FORMULA_STARTS,
  NUMBER_GUARD,
  SKIPPED_AT_START,
  TEXT_GUARD,
} from "@/lib/numbers/csv-guard";
import { currencyDecimals } from "@/lib/numbers/currency-decimals";
import type { Position } from "@/lib/numbers/list-cursor";
import type { ListQuery } from "@/lib/numbers/list-query";
import { CSV_JOINS, csvLine } from "./csv-line";
import { planList } from "./list-plan";
import { type Block, readBlock } from "./read-block";

/** Rows a step: what is held in memory, and how long other requests wait. */
const BLOCK_ROWS = 1000;

export interface Export {
  readonly accountId: number;
  readonly query: ListQuery;
  readonly profile: CsvProfile;
  readonly now: Date;
}

/**
 * The file's bytes, block by block, in the order of the list: every number that the question asks
 * for, whatever page it names. Nothing stays open between blocks, so a reader may take its time.
 */
export async function* exportDids(reader: Reader, asked: Export): AsyncGenerator<Uint8Array> {
  const { accountId, query, now, profile } = asked;
  const plan = planList(reader, { accountId, query, now });
  const walk = { sort: plan.query.sort, backward: false };
  const lines = linesOf(reader, asked);
  yield new TextEncoder().encode(csvHeader(profile));
  let from: Position | null = null;
  do {
    const block: Block = readBlock(reader, plan, walk, { from, limit: BLOCK_ROWS });
    if (block.count > 0) yield lines(block);
    from = block.count < BLOCK_ROWS ? null : block.last;
  } while (from !== null);
}

/**
 * Bytes made where the rows are: a million of them never become objects, nor text that would have
 * to be encoded. They come in the order of the ids, which are read first, one after the other.
 */
function linesOf(reader: Reader, { accountId, profile, now }: Export) {
  const currency = currencyOf(reader, accountId);
  const sql = `SELECT CAST(group_concat(line, '') AS BLOB) AS bytes FROM (
    SELECT ${csvLine(profile, currencyDecimals(currency))} AS line
    FROM json_each(:ids) AS place
    CROSS JOIN dids d ON d.id = place.value AND d.account_id = :accountId ${CSV_JOINS})`;
  const guard = {
    starts: FORMULA_STARTS,
    skipped: SKIPPED_AT_START,
    guard: TEXT_GUARD,
    numberGuard: NUMBER_GUARD,
  };
  const fixed = { accountId, currency, now: now.getTime(), lineEnd: CSV_LINE_END };
  return ({ ids }: Block): Uint8Array => {
    const named = profile === "systems" ? { ...fixed, ids } : { ...fixed, ...guard, ids };
    const block = reader.row<{ bytes: Uint8Array | null }>(sql, named);
    return block?.bytes ?? new Uint8Array();
  };
}

function currencyOf(reader: Reader, accountId: number): string {
  const sql = "SELECT currency FROM accounts WHERE id = ?";
  const account = reader.row<{ currency: string }>(sql, [accountId]);
  if (account === undefined) throw new Error(`there is no account ${accountId} to export`);
  return account.currency;
}
