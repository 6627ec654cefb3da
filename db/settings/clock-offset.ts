import type { Reader } from "@/db/store";

const OFFSET = "SELECT value FROM settings WHERE key = 'clock_offset_ms'";

/** How far the app's clock is set before the machine's, in milliseconds; 0 but in a demo. */
export async function clockOffsetMs(reader: Reader): Promise<number> {
  const stored = reader.row<{ value: string }>(OFFSET);
  const offset = Number(stored?.value ?? 0);
  if (!Number.isSafeInteger(offset)) throw new Error(`clock_offset_ms is ${stored?.value}`);
  return offset;
}
