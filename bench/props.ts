import { findOrMakeIdentity } from "@/db/identities/find-or-make-identity";
import { findOrMakePlan } from "@/db/prices/find-or-make-plan";
import type { Store, Transaction } from "@/db/store";
import { findOrMakeTrunk } from "@/db/trunks/find-or-make-trunk";
import { findOrMakeTrunkGroup } from "@/db/trunks/find-or-make-trunk-group";
import { type Coverage, coverageOf } from "./coverage";
import { BENCH_NOW } from "./now";

/** What the numbers of one generated account refer to. */
export interface AccountProps {
  readonly accountId: number;
  readonly coverage: readonly Coverage[];
  readonly trunkIds: readonly number[];
  readonly groupIds: readonly number[];
  readonly identityIds: readonly number[];
  /** One address and one verification an identity, at the same place. */
  readonly addressIds: readonly number[];
  readonly verificationIds: readonly number[];
  readonly orderIds: readonly number[];
  readonly poolIds: readonly number[];
  readonly planIds: readonly number[];
}

const TRUNKS = 12;
const GROUPS = 4;
const IDENTITIES = 20;
const ORDERS = 200;
const POOLS = 3;
const PRICES_MINOR = [100, 150, 180, 240] as const;

/** Makes the account with its trunks, end users, orders, prices and coverage. */
export function accountProps(store: Store, accountId: number): Promise<AccountProps> {
  return store.inTransaction(async (tx) => {
    tx.run("INSERT INTO accounts (id, name, currency, created_at) VALUES (?, ?, 'USD', ?)", [
      accountId,
      `bench-${accountId}`,
      BENCH_NOW.getTime(),
    ]);
    const account = { id: accountId, currency: "USD" };
    const identityIds = await times(IDENTITIES, (i) =>
      findOrMakeIdentity(tx, accountId, `End user ${i + 1}`, BENCH_NOW),
    );
    return {
      accountId,
      coverage: await coverageOf(tx),
      trunkIds: await times(TRUNKS, (i) =>
        findOrMakeTrunk(tx, accountId, `sip-${i + 1}`, BENCH_NOW),
      ),
      groupIds: await times(GROUPS, (i) =>
        findOrMakeTrunkGroup(tx, accountId, `group-${i + 1}`, BENCH_NOW),
      ),
      identityIds,
      addressIds: identityIds.map((identityId) => addAddress(tx, accountId, identityId)),
      verificationIds: identityIds.map((id) => addVerification(tx, accountId, id)),
      orderIds: await times(ORDERS, (i) => made(tx, ORDER, [accountId, `B-${accountId}-${i}`])),
      poolIds: await times(POOLS, (i) => made(tx, POOL, [accountId, `pool-${i + 1}`])),
      planIds: await times(PRICES_MINOR.length, (i) =>
        findOrMakePlan(tx, account, PRICES_MINOR[i] ?? 0),
      ),
    };
  });
}

const ORDER =
  "INSERT INTO orders (account_id, reference, created_at) VALUES (?, ?, 0) RETURNING id";
const POOL =
  "INSERT INTO capacity_pools (account_id, name, channels) VALUES (?, ?, 900) RETURNING id";
const ADDRESS = `
  INSERT INTO addresses
    (account_id, identity_id, country_code, city, postal_code, street, created_at)
  VALUES (?, ?, 'IE', 'Dublin', 'D02', 'Long Lane', 0) RETURNING id`;
const VERIFICATION = `
  INSERT INTO verifications (account_id, identity_id, reference, status, submitted_at, decided_at)
  VALUES (?, ?, ?, 'approved', 0, 0) RETURNING id`;

function addAddress(tx: Transaction, accountId: number, identityId: number): number {
  return made(tx, ADDRESS, [accountId, identityId]);
}

function addVerification(tx: Transaction, accountId: number, identityId: number): number {
  return made(tx, VERIFICATION, [accountId, identityId, `VR-${identityId}`]);
}

function made(tx: Transaction, sql: string, parameters: readonly unknown[]): number {
  const stored = tx.row<{ id: number }>(sql, parameters);
  if (stored === undefined) throw new Error("what the numbers refer to was not stored");
  return stored.id;
}

async function times<T>(count: number, make: (place: number) => T | Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let place = 0; place < count; place++) all.push(await make(place));
  return all;
}
