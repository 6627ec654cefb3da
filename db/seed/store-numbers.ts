import { findOrMakeDidGroup } from "@/db/coverage/find-or-make-did-group";
import type { StoredFacts } from "@/db/dids/did-columns";
import { insertDids } from "@/db/dids/insert-dids";
import { once } from "@/db/once";
import { findOrMakeCity } from "@/db/places/find-or-make-city";
import { findRegionByCode } from "@/db/places/find-or-make-region";
import { findOrMakePlan } from "@/db/prices/find-or-make-plan";
import type { Transaction } from "@/db/store";
import type { DemoNumber } from "./demo-number";
import type { EndUserIds } from "./end-users";
import { ownFacts, routed } from "./number-facts";
import type { Asker } from "./request-events";
import { storeRequestNumbers } from "./store-request-numbers";
import { requestsOf } from "./store-requests";
import { verificationOf } from "./store-verifications";
import type { VoiceIds } from "./voice";

/** The account that the demo fills, and the ids of what its numbers name. */
export interface DemoAccount {
  readonly id: number;
  readonly currency: string;
  readonly voice: VoiceIds;
  readonly endUsers: ReadonlyMap<string, EndUserIds>;
  /** Ids of orders by reference. */
  readonly orders: ReadonlyMap<string, number>;
  /** Who of its members asked for its services. */
  readonly asker: Asker;
}

/** Stores numbers with all that they refer to: coverage, price, verification and requests. */
export async function storeNumbers(
  tx: Transaction,
  account: DemoAccount,
  numbers: readonly DemoNumber[],
  now: Date,
): Promise<void> {
  const placeOf = once((it: DemoNumber) => placed(tx, it), placeKey);
  const planOf = once((minor: number) => findOrMakePlan(tx, account, minor), String);
  const verify = verificationOf(tx, account.id, account.endUsers);
  const request = requestsOf(tx, { ...account, now });
  const facts: StoredFacts[] = [];
  for (const it of numbers) {
    const endUser = it.identity === null ? undefined : account.endUsers.get(it.identity);
    facts.push({
      ...ownFacts(it),
      ...(await placeOf(it)),
      ...routed(account.voice, it),
      ...(await request(it)),
      accountId: account.id,
      pricePlanId: await planOf(it.monthlyMinor),
      orderId: it.order === null ? null : (account.orders.get(it.order) ?? null),
      verificationId: await verify(it),
      identityId: endUser?.identityId ?? null,
      addressId: endUser?.addressId ?? null,
    });
  }
  await insertDids(tx, facts, now);
  storeRequestNumbers(tx, account, numbers);
}

function placeKey(it: DemoNumber): string {
  return [it.country, it.region, it.city, it.type, it.registration !== null].join("|");
}

async function placed(tx: Transaction, it: DemoNumber) {
  const countryCode = it.country;
  const regionId = it.region === null ? null : await findRegionByCode(tx, countryCode, it.region);
  const cityId =
    it.city === null ? null : await findOrMakeCity(tx, { countryCode, regionId }, it.city);
  const coverage = {
    countryCode,
    regionId,
    cityId,
    numberType: it.type,
    features: it.features,
    registrationRequired: it.registration !== null,
  };
  return { regionId, cityId, didGroupId: await findOrMakeDidGroup(tx, coverage) };
}
