import type { Reader } from "@/db/store";
import { ATTENTION_REASONS, type AttentionReason } from "@/lib/did/attention";

/** How many numbers of the account have each reason for attention, from kept counters. */
export async function attentionCounts(
  reader: Reader,
  accountId: number,
): Promise<Record<AttentionReason, number>> {
  const counts = Object.fromEntries(ATTENTION_REASONS.map((reason) => [reason, 0])) as Record<
    AttentionReason,
    number
  >;
  const counted = reader.rows<{ reason: number; count: number }>(
    "SELECT reason, count FROM attention_counts WHERE account_id = ?",
    [accountId],
  );
  for (const { reason, count } of counted) {
    const word = ATTENTION_REASONS[reason];
    if (word !== undefined) counts[word] = count;
  }
  return counts;
}
