import type { Transaction } from "@/db/store";

interface Owned {
  readonly accountId: number;
  readonly id: number;
}

/** The number no longer goes by the request, which remembers it. */
export async function leaveRequest(
  tx: Transaction,
  { accountId, id }: Owned,
  number: string,
  at: Date,
) {
  const rows = tx.run(
    `UPDATE service_request_numbers SET left_at = ?
     WHERE request_id = ? AND account_id = ? AND number = ? AND left_at IS NULL`,
    [at.getTime(), id, accountId, number],
  );
  if (rows !== 1) throw new Error(`${number} had left its request before`);
}

/** Numbers go over to another request as they are, with what is set aside for them. */
export async function moveNumber(
  tx: Transaction,
  { accountId, id }: Owned,
  to: Owned,
  number: string,
): Promise<void> {
  const rows = tx.run(
    `UPDATE service_request_numbers SET request_id = ?
     WHERE request_id = ? AND account_id = ? AND number = ? AND left_at IS NULL`,
    [to.id, id, accountId, number],
  );
  if (rows !== 1) throw new Error(`${number} is none of the request's`);
}
