import { projectionOf } from "@/db/dids/projection";
import { dids } from "@/db/schema/dids";
import type { Store, Transaction } from "@/db/store";
import { FEATURES, NUMBER_TYPES } from "@/lib/did/feature";
import { folded } from "@/lib/did/folded";
import { insertAccount, NOW } from "./cast";
import { type Chance, chanceFrom } from "./chance";
import type { ModelDid } from "./list-model";
import { addBelongings, type Belongings } from "./random-belongings";
import { PLACES, regionCodeOf } from "./random-coverage";
import { randomDid } from "./random-did";
import { addToSets } from "./random-sets";

export interface RandomAccount {
  readonly belongings: Belongings;
  readonly rows: readonly ModelDid[];
}

/** An account of random numbers, stored, and the same as the model knows them. */
export async function addRandomAccount(
  store: Store,
  { seed, numbers }: { seed: number; numbers: number },
): Promise<RandomAccount> {
  const chance = chanceFrom(seed);
  const accountId = await insertAccount(store);
  return store.inTransaction((tx) => {
    const belongings = addBelongings(tx, accountId);
    const rows = Array.from({ length: numbers }, (_, place) =>
      addNumber(tx, belongings, chance, 1000 * accountId + place),
    );
    return { belongings, rows };
  });
}

function addNumber(tx: Transaction, mine: Belongings, chance: Chance, tail: number): ModelDid {
  const shared = chance.maybe(0.2, chance.pick(mine.shared));
  const did = randomDid(mine, chance, tail, shared?.channels ?? 0);
  const place = chance.below(PLACES.length);
  const regionId = chance.maybe(0.8, place * 2 + 1 + chance.below(2));
  const features = FEATURES.filter(() => chance.happens(0.5));
  const verification = chance.maybe(0.3, chance.pick(mine.verifications));
  const order = chance.maybe(0.3, chance.pick(mine.orders));
  const refers = {
    cityId: chance.maybe(0.5, regionId),
    identityId: chance.maybe(0.5, chance.pick(mine.identities)),
    addressId: chance.maybe(0.4, chance.pick(mine.addresses)),
  };
  const row: ModelDid = {
    ...refers,
    did,
    accountId: mine.accountId,
    country: PLACES[place] as string,
    regionId,
    regionCode: regionCodeOf(regionId),
    type: chance.pick(NUMBER_TYPES),
    features,
    reference: verification?.reference ?? null,
    order: order?.reference ?? null,
    poolId: chance.maybe(0.2, chance.pick(mine.pools)),
    poolOfSharedGroup: shared?.poolId ?? null,
    sets: addToSets(tx, mine, did.number, chance),
  };
  const stored = {
    ...did,
    ...refers,
    ...projectionOf(did, NOW),
    accountId: mine.accountId,
    descriptionFolded: did.description === null ? null : folded(did.description),
    didGroupId: place + 1,
    countryCode: row.country,
    regionId,
    numberType: row.type,
    features: features.reduce((bits, feature) => bits | (1 << FEATURES.indexOf(feature)), 0),
    pricePlanId: 1,
    orderId: order?.id ?? null,
    verificationId: verification?.id ?? null,
    capacityPoolId: row.poolId,
    sharedGroupId: shared?.id ?? null,
  };
  tx.orm.insert(dids).values(stored).run();
  return row;
}
