import type { Reader, Transaction } from "@/db/store";
import type { Actor } from "@/lib/did/history";

/** A verdict that not all numbers of its verification have followed yet. */
export interface VerdictWork {
  readonly verificationId: number;
  readonly accountId: number;
  readonly step: "approve" | "reject" | "revoke";
  readonly reason: string | null;
  readonly actor: Actor;
  /** The last number, in E.164 digits, that has followed; "" = none. */
  readonly reached: string;
}

const COLUMNS = `verification_id AS verificationId, account_id AS accountId, step, reason, actor,
  reached`;
const LIST = `SELECT ${COLUMNS} FROM verdict_work ORDER BY verification_id`;
const FIND = `SELECT ${COLUMNS} FROM verdict_work WHERE verification_id = ?`;
const INSERT = `INSERT INTO verdict_work (verification_id, account_id, step, reason, actor)
  VALUES (?, ?, ?, ?, ?)`;
const LEFT = `SELECT count(*) AS count FROM dids
  WHERE account_id = ? AND verification_id = ? AND number > ?`;

type Stored = Omit<VerdictWork, "actor"> & { readonly actor: string };

/** All that are still to be followed, of every account. */
export async function listVerdictWork(reader: Reader): Promise<readonly VerdictWork[]> {
  return reader.rows<Stored>(LIST).map(workOf);
}

/** `null` = all its numbers have followed what was decided last. */
export async function findVerdictWork(
  reader: Reader,
  verificationId: number,
): Promise<VerdictWork | null> {
  const stored = reader.row<Stored>(FIND, [verificationId]);
  return stored === undefined ? null : workOf(stored);
}

/** How many numbers are still to follow. */
export async function countFollowing(reader: Reader, work: VerdictWork): Promise<number> {
  const { accountId, verificationId, reached } = work;
  return reader.row<{ count: number }>(LEFT, [accountId, verificationId, reached])?.count ?? 0;
}

export async function insertVerdictWork(
  tx: Transaction,
  { verificationId, accountId, step, reason, actor }: Omit<VerdictWork, "reached">,
): Promise<void> {
  tx.run(INSERT, [verificationId, accountId, step, reason, JSON.stringify(actor)]);
}

/** Numbers up to this one have followed; `null` = all have. */
export async function reachVerdictWork(
  tx: Transaction,
  verificationId: number,
  reached: string | null,
): Promise<void> {
  const rows =
    reached === null
      ? tx.run("DELETE FROM verdict_work WHERE verification_id = ?", [verificationId])
      : tx.run("UPDATE verdict_work SET reached = ? WHERE verification_id = ?", [
          reached,
          verificationId,
        ]);
  if (rows !== 1) throw new Error(`verification ${verificationId} was followed by somebody else`);
}

function workOf(stored: Stored): VerdictWork {
  return { ...stored, actor: JSON.parse(stored.actor) };
}
