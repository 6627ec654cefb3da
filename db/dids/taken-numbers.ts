import type { Reader } from "@/db/store";

const TAKEN = `
  SELECT value AS number FROM json_each(?)
  WHERE EXISTS (SELECT 1 FROM dids WHERE number = value)
    OR EXISTS (SELECT 1 FROM import_lines WHERE number = value AND import_id IS NOT ?)`;

/**
 * Which of these numbers some account holds already, or an import is about to add; whose they are
 * is nobody's business here.
 * @param importId the import that asks, whose own lines don't count
 */
export async function takenNumbers(
  reader: Reader,
  numbers: readonly string[],
  importId: number | null,
): Promise<ReadonlySet<string>> {
  const rows = reader.rows<{ number: string }>(TAKEN, [JSON.stringify(numbers), importId]);
  return new Set(rows.map((row) => row.number));
}
