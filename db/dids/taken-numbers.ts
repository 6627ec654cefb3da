import type { Reader } from "@/db/store";

const TAKEN = "SELECT number FROM dids WHERE number IN (SELECT value FROM json_each(?))";

/** Which of these numbers some account holds already; whose they are is nobody's business here. */
export async function takenNumbers(
  reader: Reader,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = reader.rows<{ number: string }>(TAKEN, [JSON.stringify(numbers)]);
  return new Set(rows.map((row) => row.number));
}
