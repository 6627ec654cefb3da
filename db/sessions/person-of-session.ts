import type { Reader } from "@/db/store";

/** Whose session this is or was. It may have ended: this opens nothing. */
export async function personOfSession(reader: Reader, idHash: string): Promise<number | null> {
  const sql = "SELECT person_id AS id FROM sessions WHERE id_hash = ?";
  return reader.row<{ id: number }>(sql, [idHash])?.id ?? null;
}
