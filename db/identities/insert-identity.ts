import { nextId } from "@/db/last-ids/next-id";
import type { Transaction } from "@/db/store";
import type { IdentityDetails } from "@/lib/numbers/end-user";
import { detailCells } from "./identity-cells";

/** Which version of what it is, and who made it. */
export interface NewVersion {
  readonly accountId: number;
  /** `null` = the first version. */
  readonly rootId: number | null;
  readonly version: number;
  readonly createdBy: string;
}

const INSERT = `
  INSERT INTO identities
    (kind, name, first_name, last_name, country_code, company_number, tax_id, birth_date,
     birth_place, id_number, contact_email, contact_phone, account_id, root_id, version,
     created_by, created_at, id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/** Stores a version of an identity. @returns its id */
export async function insertIdentity(
  tx: Transaction,
  details: IdentityDetails,
  { accountId, rootId, version, createdBy }: NewVersion,
  now: Date,
): Promise<number> {
  const row = [...detailCells(details), accountId, rootId, version, createdBy, now.getTime()];
  const id = await nextId(tx, "identities");
  const made = tx.row<{ id: number }>(INSERT, [...row, id]);
  if (made === undefined) throw new Error("the identity was not stored");
  return made.id;
}
