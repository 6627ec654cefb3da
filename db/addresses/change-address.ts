import type { Transaction } from "@/db/store";
import type { AddressDetails } from "@/lib/numbers/end-user";

interface Own {
  readonly accountId: number;
  readonly id: number;
}

const UPDATE = `
  UPDATE addresses SET country_code = ?, region_id = ?, city = ?, postal_code = ?, street = ?
  WHERE account_id = ? AND id = ? AND replaced_at IS NULL`;

/** Writes over a version that nobody has gone by yet. */
export async function updateAddress(
  tx: Transaction,
  { accountId, id }: Own,
  it: AddressDetails,
): Promise<void> {
  const details = [it.countryCode, it.regionId, it.city, it.postalCode, it.street];
  if (tx.run(UPDATE, [...details, accountId, id]) !== 1) throw changed(id);
}

/** A newer version takes its place: those who have it keep it, nobody gets it any more. */
export async function markAddressReplaced(
  tx: Transaction,
  { accountId, id }: Own,
  now: Date,
): Promise<void> {
  const sql =
    "UPDATE addresses SET replaced_at = ? WHERE account_id = ? AND id = ? AND replaced_at IS NULL";
  if (tx.run(sql, [now.getTime(), accountId, id]) !== 1) throw changed(id);
}

/** `null` takes it out of the archive. */
export async function archiveAddress(
  tx: Transaction,
  { accountId, id }: Own,
  at: Date | null,
): Promise<void> {
  const sql = "UPDATE addresses SET archived_at = ? WHERE account_id = ? AND id = ?";
  if (tx.run(sql, [at?.getTime() ?? null, accountId, id]) !== 1) throw changed(id);
}

/** Removes an address that nobody has gone by, in any version. */
export async function deleteAddress(tx: Transaction, { accountId, id }: Own): Promise<void> {
  tx.run("DELETE FROM addresses WHERE account_id = ? AND root_id = ?", [accountId, id]);
  tx.run("DELETE FROM addresses WHERE account_id = ? AND id = ?", [accountId, id]);
}

function changed(id: number): Error {
  return new Error(`address ${id} changed while it was written`);
}
