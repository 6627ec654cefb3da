import type { Reader, Transaction } from "@/db/store";

/** A good line that is set aside until it is written. */
export interface StagedLine {
  readonly line: number;
  readonly number: string;
  readonly cells: readonly string[];
}

const STAGE = `
  INSERT INTO import_lines (import_id, line, number, cells)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;
const NEXT = `
  SELECT line, number, cells FROM import_lines WHERE import_id = ? ORDER BY line LIMIT ?`;
const DROP = `
  DELETE FROM import_lines WHERE import_id = @importId AND line IN
    (SELECT line FROM import_lines WHERE import_id = @importId ORDER BY line LIMIT @most)`;
const OVER = `
  SELECT id FROM imports WHERE state NOT IN ('checking', 'writing')
    AND (EXISTS (SELECT 1 FROM import_lines WHERE import_id = id)
      OR EXISTS (SELECT 1 FROM import_verifications WHERE import_id = id))`;
const DROP_VERIFICATIONS = `
  DELETE FROM import_verifications WHERE import_id = @importId AND key IN
    (SELECT key FROM import_verifications WHERE import_id = @importId LIMIT @most)`;

/** From now on their numbers are spoken for. */
export async function stageLines(
  tx: Transaction,
  importId: number,
  lines: readonly StagedLine[],
): Promise<void> {
  const rows = lines.map(({ line, number, cells }) => [line, number, JSON.stringify(cells)]);
  if (rows.length > 0) tx.run(STAGE, [importId, JSON.stringify(rows)]);
}

/** The first that are not written yet, in the order of the file. */
export async function nextLines(
  reader: Reader,
  importId: number,
  most: number,
): Promise<readonly StagedLine[]> {
  const rows = reader.rows<Omit<StagedLine, "cells"> & { cells: string }>(NEXT, [importId, most]);
  return rows.map((row) => ({ ...row, cells: JSON.parse(row.cells) }));
}

/** The first so many. @returns how many there were */
export async function dropLines(tx: Transaction, importId: number, most: number): Promise<number> {
  return tx.run(DROP, { importId, most });
}

export async function countLines(reader: Reader, importId: number): Promise<number> {
  const sql = "SELECT count(*) AS count FROM import_lines WHERE import_id = ?";
  return reader.row<{ count: number }>(sql, [importId])?.count ?? 0;
}

/** Imports that are over, or wait again, and have left something behind. */
export async function importsWithLeftovers(reader: Reader): Promise<readonly number[]> {
  return reader.rows<{ id: number }>(OVER).map(({ id }) => id);
}

/** @returns how many there were, at most so many */
export async function dropImportVerifications(
  tx: Transaction,
  importId: number,
  most: number,
): Promise<number> {
  return tx.run(DROP_VERIFICATIONS, { importId, most });
}
