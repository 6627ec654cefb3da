import { findAddress } from "@/db/addresses/find-address";
import type { DidRecord } from "@/db/dids/did-from-row";
import { recordsByNumber } from "@/db/dids/records-by-number";
import { findIdentity } from "@/db/identities/find-identity";
import { once } from "@/db/once";
import type { Reader } from "@/db/store";
import type { Address, Identity } from "@/lib/numbers/end-user";
import type { Wish } from "./requested";

/** A number that was asked about; without a record it is none of the account's. */
export interface Served {
  readonly number: string;
  readonly did: DidRecord | null;
  readonly identity: Identity | null;
}

/** Each number once, in their order, with the identity that it has. */
export async function findServed(
  reader: Reader,
  accountId: number,
  numbers: readonly string[],
): Promise<readonly Served[]> {
  const dids = await recordsByNumber(reader, accountId, numbers);
  const identityOf = once((id: number) => findIdentity(reader, accountId, id), String);
  const found: Served[] = [];
  for (const number of new Set(numbers)) {
    const did = dids.get(number) ?? null;
    const id = did?.identityId ?? null;
    found.push({ number, did, identity: id === null ? null : await identityOf(id) });
  }
  return found;
}

/** The address to go by; `undefined` = it is gone, archived, or has a newer version. */
export async function addressFor(
  reader: Reader,
  accountId: number,
  id: Wish["addressId"],
): Promise<Address | null | "unchosen" | undefined> {
  if (typeof id !== "number") return id;
  const address = await findAddress(reader, accountId, id);
  return isCurrent(address) ? address : undefined;
}

function isCurrent(address: Address | null): boolean {
  return address !== null && address.archivedAt === null && address.replacedAt === null;
}
