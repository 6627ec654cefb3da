import type { Reader, Transaction } from "@/db/store";
import type { ClockSeen } from "@/lib/did/clock-guard";

const READ = "SELECT seen_at AS seenAt, doubted_since AS doubtedSince FROM clock_guard";
const WRITE = "UPDATE clock_guard SET seen_at = ?, doubted_since = ?";

/** What the last sweep saw of the machine's clock. */
export async function clockSeen(reader: Reader): Promise<ClockSeen> {
  const row = reader.row<{ seenAt: number | null; doubtedSince: number | null }>(READ);
  return { seenAt: instant(row?.seenAt), doubtedSince: instant(row?.doubtedSince) };
}

export async function keepClockSeen(tx: Transaction, seen: ClockSeen): Promise<void> {
  tx.run(WRITE, [seen.seenAt?.getTime() ?? null, seen.doubtedSince?.getTime() ?? null]);
}

function instant(milliseconds: number | null | undefined): Date | null {
  return milliseconds === null || milliseconds === undefined ? null : new Date(milliseconds);
}
