import type { Transaction } from "@/db/store";
import type { IdentityDetails } from "@/lib/numbers/end-user";
import { detailCells } from "./identity-cells";

const UPDATE = `
  UPDATE identities SET kind = ?, name = ?, first_name = ?, last_name = ?, country_code = ?,
    company_number = ?, tax_id = ?, birth_date = ?, birth_place = ?, id_number = ?,
    contact_email = ?, contact_phone = ?
  WHERE account_id = ? AND id = ? AND replaced_at IS NULL`;

/** Writes over a version that nobody has gone by yet. */
export async function updateIdentity(
  tx: Transaction,
  accountId: number,
  id: number,
  details: IdentityDetails,
): Promise<void> {
  const rows = tx.run(UPDATE, [...detailCells(details), accountId, id]);
  if (rows !== 1) throw new Error(`identity ${id} changed while it was written`);
}
