import { addresses, identities, verifications } from "@/db/schema/end-users";
import { orders } from "@/db/schema/money";
import { capacityPools, sharedCapacityGroups, trunkGroups, trunks } from "@/db/schema/voice";
import type { Transaction } from "@/db/store";
import { NOW } from "./cast";
import { addSets } from "./random-sets";

/** What the numbers of one account can refer to. The first of each is used most. */
export interface Belongings {
  readonly accountId: number;
  readonly trunks: readonly number[];
  readonly groups: readonly number[];
  readonly pools: readonly number[];
  readonly shared: readonly { id: number; poolId: number; channels: number }[];
  readonly identities: readonly number[];
  readonly addresses: readonly number[];
  readonly verifications: readonly { id: number; reference: string }[];
  readonly orders: readonly { id: number; reference: string }[];
  readonly sets: readonly string[];
}

export function addBelongings(tx: Transaction, accountId: number): Belongings {
  const id = (place: number) => accountId * 10 + place;
  const base = { accountId, createdAt: NOW };
  for (const place of [1, 2]) {
    const named = { ...base, id: id(place), name: `name ${place}` };
    tx.orm
      .insert(trunks)
      .values({ ...named, kind: "sip" })
      .run();
    tx.orm.insert(trunkGroups).values(named).run();
    tx.orm
      .insert(capacityPools)
      .values({ ...named, channels: 10 })
      .run();
    tx.orm
      .insert(sharedCapacityGroups)
      .values({ ...named, poolId: id(place), channels: 3 })
      .run();
    tx.orm
      .insert(identities)
      .values({ ...named, kind: "business" })
      .run();
    const home = {
      identityId: id(place),
      countryCode: "IE",
      city: "D",
      postalCode: "1",
      street: "S",
    };
    tx.orm
      .insert(addresses)
      .values({ ...base, ...home, id: id(place) })
      .run();
    const asked = { id: id(place), accountId, reference: `V-${id(place)}`, submittedAt: NOW };
    tx.orm
      .insert(verifications)
      .values({ ...asked, status: "pending" })
      .run();
    tx.orm
      .insert(orders)
      .values({ ...base, id: id(place), reference: `O-${id(place)}` })
      .run();
  }
  const ids = [id(1), id(2)];
  const referring = (letter: string) =>
    ids.map((one) => ({ id: one, reference: `${letter}-${one}` }));
  return {
    accountId,
    trunks: ids,
    groups: ids,
    pools: ids,
    shared: ids.map((one) => ({ id: one, poolId: one, channels: 3 })),
    identities: ids,
    addresses: ids,
    verifications: referring("V"),
    orders: referring("O"),
    sets: addSets(tx, accountId),
  };
}
