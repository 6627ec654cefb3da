import type { Transaction } from "@/db/store";

/** Removes an identity that nobody goes by, with its versions and addresses; its documents first. */
export async function deleteIdentity(
  tx: Transaction,
  accountId: number,
  rootId: number,
): Promise<void> {
  const all = { accountId, rootId };
  tx.run(
    `DELETE FROM addresses WHERE account_id = :accountId AND identity_id = :rootId
     AND root_id IS NOT NULL`,
    all,
  );
  tx.run("DELETE FROM addresses WHERE account_id = :accountId AND identity_id = :rootId", all);
  tx.run("DELETE FROM identities WHERE account_id = :accountId AND root_id = :rootId", all);
  tx.run("DELETE FROM identities WHERE account_id = :accountId AND id = :rootId", all);
}
