import type { NewVersion } from "@/db/identities/insert-identity";
import { nextId } from "@/db/last-ids/next-id";
import type { Transaction } from "@/db/store";
import type { AddressDetails } from "@/lib/numbers/end-user";

const INSERT = `
  INSERT INTO addresses
    (country_code, region_id, city, postal_code, street, identity_id, account_id, root_id, version,
     created_by, created_at, id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/** Stores a version of an address. @returns its id */
export async function insertAddress(
  tx: Transaction,
  details: AddressDetails & { readonly identityId: number },
  { accountId, rootId, version, createdBy }: NewVersion,
  now: Date,
): Promise<number> {
  const { countryCode, regionId, city, postalCode, street, identityId } = details;
  const place = [countryCode, regionId, city, postalCode, street, identityId];
  const row = [...place, accountId, rootId, version, createdBy, now.getTime()];
  const id = await nextId(tx, "addresses");
  const made = tx.row<{ id: number }>(INSERT, [...row, id]);
  if (made === undefined) throw new Error("the address was not stored");
  return made.id;
}
