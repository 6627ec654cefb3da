import type { Reader, Transaction } from "@/db/store";

export interface KeptForm {
  /** The page that it was sent from, with its question. */
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

const KEEP = `
  INSERT INTO kept_forms (person_id, path, fields, kept_at) VALUES (?, ?, ?, ?)
  ON CONFLICT (person_id) DO UPDATE
  SET path = excluded.path, fields = excluded.fields, kept_at = excluded.kept_at`;

/** Keeps the last form of a person; an earlier one is forgotten. Machine clock. */
export async function keepForm(
  tx: Transaction,
  personId: number,
  { path, fields }: KeptForm,
  now: Date,
): Promise<void> {
  tx.run(KEEP, [personId, path, JSON.stringify(fields), now.getTime()]);
}

/** The form of a person that was kept after an instant. */
export async function findKeptForm(
  reader: Reader,
  personId: number,
  after: Date,
): Promise<KeptForm | null> {
  const sql = "SELECT path, fields FROM kept_forms WHERE person_id = ? AND kept_at > ?";
  const found = reader.row<{ path: string; fields: string }>(sql, [personId, after.getTime()]);
  return found === undefined ? null : { path: found.path, fields: JSON.parse(found.fields) };
}

export async function hasKeptForm(reader: Reader, personId: number): Promise<boolean> {
  const sql = "SELECT 1 FROM kept_forms WHERE person_id = ?";
  return reader.row(sql, [personId]) !== undefined;
}

export async function dropKeptForm(tx: Transaction, personId: number): Promise<void> {
  tx.run("DELETE FROM kept_forms WHERE person_id = ?", [personId]);
}

export async function hasKeptFormFrom(reader: Reader, before: Date): Promise<boolean> {
  const sql = "SELECT 1 FROM kept_forms WHERE kept_at < ? LIMIT 1";
  return reader.row(sql, [before.getTime()]) !== undefined;
}

/** At most one a person: all of them at once. */
export async function dropKeptFormsFrom(tx: Transaction, before: Date): Promise<void> {
  tx.run("DELETE FROM kept_forms WHERE kept_at < ?", [before.getTime()]);
}
