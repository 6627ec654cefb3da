import { statusFromCode } from "@/db/dids/projection";
import type { Reader } from "@/db/store";
import { type DidStatus, STATUSES } from "@/lib/did/status";

/** Sizes of the sections, from counters that are kept as numbers change; they add up to `all`. */
export async function countByStatus(
  reader: Reader,
  accountId: number,
): Promise<{ all: number; byStatus: Record<DidStatus, number> }> {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0]));
  const counted = byStatus as Record<DidStatus, number>;
  let all = 0;
  const rows = reader.rows<{ status: number; count: number }>(
    "SELECT status, count FROM section_counts WHERE account_id = ?",
    [accountId],
  );
  for (const { status, count } of rows) {
    counted[statusFromCode(status)] = count;
    all += count;
  }
  return { all, byStatus: counted };
}
