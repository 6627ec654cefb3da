import { attentionBits } from "@/db/dids/projection";
import type { Reader } from "@/db/store";
import type { AttentionReason } from "@/lib/did/attention";

/** From one set of bits to the next one that the account has: as many steps as there are sets. */
const FEATURE_MASKS = masksSql("features", "dids_by_features", "TRUE");
const ATTENTION_MASKS = masksSql("attention", "dids_wanting", "attention <> 0");

function masksSql(column: string, index: string, guard: string): string {
  const least = `SELECT min(${column}) FROM dids INDEXED BY ${index}
    WHERE account_id = :accountId AND ${guard}`;
  return `WITH RECURSIVE mask (bits) AS (
    ${least} UNION ALL SELECT (${least} AND ${column} > bits) FROM mask WHERE bits IS NOT NULL)
    SELECT bits FROM mask WHERE bits IS NOT NULL`;
}

/** Sets of features among the account's numbers that hold all of these. */
export function featureMasks(reader: Reader, accountId: number, bits: number): readonly number[] {
  return masks(reader, FEATURE_MASKS, accountId).filter((mask) => (mask & bits) === bits);
}

/** Sets of reasons among the account's numbers that hold this one. */
export function attentionMasks(
  reader: Reader,
  accountId: number,
  reason: AttentionReason | "any",
): readonly number[] {
  const all = masks(reader, ATTENTION_MASKS, accountId);
  if (reason === "any") return all;
  const bits = attentionBits([reason]);
  return all.filter((mask) => (mask & bits) !== 0);
}

function masks(reader: Reader, sql: string, accountId: number): readonly number[] {
  return reader.rows<{ bits: number }>(sql, { accountId }).map(({ bits }) => bits);
}
