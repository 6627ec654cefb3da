import type { Reader } from "@/db/store";

/** Whether anybody has this address, lower case; the disabled keep theirs. */
export async function isEmailTaken(reader: Reader, email: string): Promise<boolean> {
  return reader.row("SELECT 1 FROM people WHERE email = ?", [email]) !== undefined;
}
