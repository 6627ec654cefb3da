import type { Reader } from "@/db/store";

/** How many numbers each section of the account has, by its stored code; empty ones left out. */
export function sectionCounts(reader: Reader, accountId: number): ReadonlyMap<number, number> {
  const rows = reader.rows<{ status: number; count: number }>(
    "SELECT status, count FROM section_counts WHERE account_id = ? AND count > 0 ORDER BY status",
    [accountId],
  );
  return new Map(rows.map((row) => [row.status, row.count]));
}
