import type { Reader } from "@/db/store";

/** Whether there is such an account. */
export async function hasAccount(reader: Reader, id: number): Promise<boolean> {
  return reader.row("SELECT 1 FROM accounts WHERE id = ?", [id]) !== undefined;
}
