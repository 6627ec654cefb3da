import type { Transaction } from "@/db/store";
import { DEMO_END_USERS, type DemoEndUser } from "./demo-end-users";

export interface EndUserIds {
  readonly identityId: number;
  readonly addressId: number;
}

/** Stores the account's end users, each with one address; ids by name. */
export function storeEndUsers(
  tx: Transaction,
  accountId: number,
  at: Date,
): ReadonlyMap<string, EndUserIds> {
  return new Map(
    DEMO_END_USERS.map((endUser) => [endUser.name, storeEndUser(tx, accountId, endUser, at)]),
  );
}

const INSERT_IDENTITY = `
  INSERT INTO identities
    (account_id, kind, name, country_code, company_number, birth_date, contact_email, created_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;
const INSERT_ADDRESS = `
  INSERT INTO addresses
    (account_id, identity_id, country_code, city, postal_code, street, created_at)
  VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id`;

function storeEndUser(tx: Transaction, accountId: number, it: DemoEndUser, at: Date): EndUserIds {
  const isBusiness = it.kind === "business";
  const identity = tx.row<{ id: number }>(INSERT_IDENTITY, [
    accountId,
    it.kind,
    it.name,
    it.country,
    isBusiness ? it.paper : null,
    isBusiness ? null : it.paper,
    `numbers.${it.country.toLowerCase()}@example.com`,
    at.getTime(),
  ]);
  if (identity === undefined) throw new Error("the end user was not stored");
  const place = [it.country, it.city, it.postalCode, it.street, at.getTime()];
  const address = tx.row<{ id: number }>(INSERT_ADDRESS, [accountId, identity.id, ...place]);
  if (address === undefined) throw new Error("the address was not stored");
  return { identityId: identity.id, addressId: address.id };
}
