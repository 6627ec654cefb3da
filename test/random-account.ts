import { projectionOf } from "@/db/dids/projection";
import { cities, countries, didGroups, pricePlans, priceRows, regions } from "@/db/schema/coverage";
import { dids } from "@/db/schema/dids";
import { addresses, identities, verifications } from "@/db/schema/end-users";
import { orders } from "@/db/schema/money";
import { numberSets } from "@/db/schema/number-sets";
import { capacityPools, sharedCapacityGroups, trunkGroups, trunks } from "@/db/schema/voice";
import type { Store, Transaction } from "@/db/store";
import { DAY_MS } from "@/lib/did/calendar";
import type { Did } from "@/lib/did/did";
import { FEATURES, NUMBER_TYPES } from "@/lib/did/feature";
import { folded } from "@/lib/did/folded";
import { CNAM_STATES, EMERGENCY_STATES } from "@/lib/did/service";
import { VERIFICATION_STATES } from "@/lib/did/verification";
import { aDid, insertAccount, NOW } from "./cast";
import type { ModelDid } from "./list-model";

/** Some of each, so that every filter finds some numbers and leaves others. */
export const PLACES = ["IE", "GB", "US", "FR"] as const;
const DESCRIPTIONS = [
  "Sales",
  "sales desk",
  "SALES 2",
  "100%_off",
  "Москва",
  "МОСКВА склад",
  "Straße",
  "Ｆｕｌｌ",
  'a "quoted" one',
  "😀 desk",
  "O'Neill, sons",
] as const;

/** A repeatable source of chance: the same seed tells the same story. */
function chanceFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    happens: (share: number) => next() < share,
    pick: <T>(values: readonly T[]): T => values[below(values.length)] as T,
    maybe: <T>(share: number, value: T): T | null => (next() < share ? value : null),
  };
}
type Chance = ReturnType<typeof chanceFrom>;

/** What the numbers of one account can refer to. The first of each is used most. */
interface Belongings {
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

export interface RandomAccount {
  readonly belongings: Belongings;
  readonly rows: readonly ModelDid[];
}

/** Places and a price, once for all accounts. */
export function addCoverage(store: Store): Promise<void> {
  return store.inTransaction((tx) => {
    for (const [place, code] of PLACES.entries()) {
      tx.orm
        .insert(countries)
        .values({ code, name: `Country ${code}` })
        .onConflictDoNothing()
        .run();
      for (const side of [1, 2]) {
        const id = place * 2 + side;
        const region = { id, countryCode: code, name: `Region ${id}`, nameFolded: `region ${id}` };
        tx.orm
          .insert(regions)
          .values({ ...region, isoCode: `${code}-${side}` })
          .run();
        tx.orm
          .insert(cities)
          .values({ ...region, regionId: id })
          .run();
      }
      const group = { id: place + 1, countryCode: code, numberType: "local" as const, features: 1 };
      tx.orm.insert(didGroups).values(group).run();
    }
    tx.orm.insert(pricePlans).values({ id: 1, currency: "USD", name: "List" }).run();
    const prices = [0, NOW.getTime() - DAY_MS, NOW.getTime() + DAY_MS];
    for (const [step, from] of prices.entries()) {
      const price = { planId: 1, effectiveFrom: new Date(from), monthlyMinor: 100 + step };
      tx.orm.insert(priceRows).values(price).run();
    }
  });
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

function addBelongings(tx: Transaction, accountId: number): Belongings {
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

/** Of the form that addresses carry; the same for the same account. */
export function idOfSet(accountId: number, place: number): string {
  return `set-${accountId}-${place}`.padEnd(43, "x");
}

function addSets(tx: Transaction, accountId: number): readonly string[] {
  const times = { accountId, madeAt: NOW, lastUsedAt: NOW };
  const ids = [1, 2].map((place) => idOfSet(accountId, place));
  for (const id of ids) {
    tx.orm
      .insert(numberSets)
      .values({ ...times, id })
      .run();
  }
  return ids;
}

/** In some of the account's own sets, and in every other account's: these must not matter. */
function addToSets(tx: Transaction, mine: Belongings, number: string, chance: Chance) {
  const joined = mine.sets.filter(() => chance.happens(0.4));
  tx.run(
    `INSERT INTO number_set_members SELECT id, :number FROM number_sets
     WHERE account_id <> :accountId OR id IN (SELECT value FROM json_each(:joined))`,
    { number, accountId: mine.accountId, joined: JSON.stringify(joined) },
  );
  return joined;
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

/** As addCoverage numbers them: two regions a country. */
function regionCodeOf(regionId: number | null): string | null {
  if (regionId === null) return null;
  return `${PLACES[Math.floor((regionId - 1) / 2)]}-${((regionId - 1) % 2) + 1}`;
}

/** Few distinct values each, so that ties are common and keys repeat. */
function randomDid(mine: Belongings, chance: Chance, tail: number, sharedChannels: number): Did {
  const days = (most: number) => new Date(NOW.getTime() + (chance.below(2 * most) - most) * DAY_MS);
  const isRouted = chance.happens(0.7);
  const byGroup = chance.happens(0.3);
  const expiresAt = chance.maybe(0.9, chance.pick([NOW, days(5), days(40), days(400)]));
  const blockedAt = chance.maybe(0.1, NOW);
  const portInStartedAt = chance.maybe(0.1, NOW);
  const service = () => chance.maybe(0.5, chance.pick(EMERGENCY_STATES));
  return aDid({
    number: `${chance.pick(["353", "44", "1", "33"])}${chance.below(90) + 10}${100_000 + tail}`,
    description: chance.maybe(0.7, chance.pick(DESCRIPTIONS)),
    createdAt: chance.pick([days(3), days(500), NOW]),
    expiresAt,
    billingAnchorDay: expiresAt === null ? null : 5,
    billingPeriodMonths: chance.pick([1, 3, 12]),
    billingCycles: chance.pick([null, null, 0, 1, 5, 999]),
    canceledAt: chance.maybe(0.1, NOW),
    blockedAt,
    blockedReason: blockedAt === null ? null : "=unpaid\nsince May",
    portInStartedAt,
    portInFinishedAt: portInStartedAt === null ? null : chance.maybe(0.5, NOW),
    registrationRequired: chance.happens(0.4),
    registrationApprovedAt: chance.maybe(0.5, NOW),
    verification: chance.pick(VERIFICATION_STATES),
    trunkId: isRouted && !byGroup ? chance.pick(mine.trunks) : null,
    trunkGroupId: isRouted && byGroup ? chance.pick(mine.groups) : null,
    includedChannels: chance.below(3),
    dedicatedChannels: chance.below(2),
    sharedChannels,
    capacityLimit: chance.pick([null, null, 0, 5]),
    emergency: service(),
    a2p: service(),
    cnam: chance.maybe(0.5, chance.pick(CNAM_STATES)),
  });
}
