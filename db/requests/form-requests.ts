import type { Reader, Transaction } from "@/db/store";

/** One sending of a form: its own key, whose it is, and what it asked for. */
export interface FormRequest {
  readonly key: string;
  readonly personId: number;
  /** What was asked, in words that differ whenever the question does. */
  readonly fingerprint: string;
}

interface Kept {
  readonly personId: number;
  readonly fingerprint: string;
  readonly answer: string;
}

const FIND = `
  SELECT person_id AS personId, fingerprint, answer FROM form_requests WHERE key = ?`;
const KEEP = `
  INSERT INTO form_requests (key, person_id, fingerprint, answer, made_at) VALUES (?, ?, ?, ?, ?)`;

/** What a key was used for before, if it was. */
export async function findRequest(reader: Reader, key: string): Promise<Kept | undefined> {
  return reader.row<Kept>(FIND, [key]);
}

/** Kept in the transaction of what it did: both or neither. Machine clock. */
export async function keepRequest(
  tx: Transaction,
  request: FormRequest,
  answer: string,
  madeAt: Date,
): Promise<void> {
  const { key, personId, fingerprint } = request;
  tx.run(KEEP, [key, personId, fingerprint, answer, madeAt.getTime()]);
}
