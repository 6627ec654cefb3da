import type { Reader } from "@/db/store";

/** The numbers that a finished batch has changed, in the order in which they were chosen. */
export async function changedNumbers(reader: Reader, batchId: number): Promise<readonly string[]> {
  return reader
    .rows<{ number: string }>(
      "SELECT number FROM batch_items WHERE batch_id = ? AND outcome = 'done' ORDER BY place",
      [batchId],
    )
    .map(({ number }) => number);
}
