import type { Reader, Transaction } from "@/db/store";

interface Fenced {
  readonly accountId: number;
  readonly importId: number;
}

const PUT =
  "INSERT INTO import_fences (account_id, import_id) VALUES (?, ?) ON CONFLICT DO NOTHING";
const MOVE = "UPDATE import_fences SET is_open = ? WHERE account_id = ? AND import_id = ?";

/** Whether the account's numbers stand still: an update of them is checked and written. */
export async function isFenced(reader: Reader, accountId: number): Promise<boolean> {
  return fenceOf(reader, accountId) !== undefined;
}

/** Whether they stand still for that import. */
export async function isFencedFor(
  reader: Reader,
  { accountId, importId }: Fenced,
): Promise<boolean> {
  return fenceOf(reader, accountId)?.importId === importId;
}

function fenceOf(reader: Reader, accountId: number) {
  const sql = "SELECT import_id AS importId FROM import_fences WHERE account_id = ?";
  return reader.row<{ importId: number }>(sql, [accountId]);
}

/** From here on nobody changes the account's numbers but the import. */
export async function putFence(tx: Transaction, { accountId, importId }: Fenced): Promise<void> {
  tx.run(PUT, [accountId, importId]);
}

/** Opened for what the import itself writes in this transaction, which closes it again. */
export async function moveFence(
  tx: Transaction,
  { accountId, importId }: Fenced,
  to: "open" | "closed",
): Promise<void> {
  tx.run(MOVE, [to === "open" ? 1 : 0, accountId, importId]);
}

export async function liftFence(tx: Transaction, importId: number): Promise<void> {
  tx.run("DELETE FROM import_fences WHERE import_id = ?", [importId]);
}
