import { findOrMakeDidGroup } from "@/db/coverage/find-or-make-did-group";
import { findOrMakeIdentity } from "@/db/identities/find-or-make-identity";
import { findOrMakePlan } from "@/db/prices/find-or-make-plan";
import type { Store, Transaction } from "@/db/store";
import { findOrMakeTrunk } from "@/db/trunks/find-or-make-trunk";
import { NUMBER_TYPES, type NumberType } from "@/lib/did/feature";
import { BENCH_NOW } from "./now";

/** Country, its calling code, and how many of a hundred numbers are there. */
const COUNTRIES = [
  ["US", "1", 30],
  ["GB", "44", 14],
  ["DE", "49", 10],
  ["FR", "33", 8],
  ["IE", "353", 6],
  ["NL", "31", 6],
  ["ES", "34", 5],
  ["IT", "39", 5],
  ["PL", "48", 4],
  ["SE", "46", 4],
  ["JP", "81", 4],
  ["BR", "55", 4],
] as const;

export interface Coverage {
  readonly id: number;
  readonly countryCode: string;
  readonly callingCode: string;
  readonly regionId: number | null;
  readonly numberType: NumberType;
  readonly features: number;
}

/** What the numbers of one generated account refer to. */
export interface AccountProps {
  readonly accountId: number;
  readonly coverage: readonly Coverage[];
  readonly trunkIds: readonly number[];
  readonly identityIds: readonly number[];
  readonly planIds: readonly number[];
}

const VOICE_AND_SMS = 0b000_0011;
const TRUNKS = 12;
const IDENTITIES = 20;
const PRICES_MINOR = [100, 150, 180, 240] as const;

/** Makes the account with its trunks, end users, prices and coverage. */
export function accountProps(store: Store, accountId: number): Promise<AccountProps> {
  return store.inTransaction(async (tx) => {
    tx.run("INSERT INTO accounts (id, name, currency, created_at) VALUES (?, ?, 'USD', ?)", [
      accountId,
      `bench-${accountId}`,
      BENCH_NOW.getTime(),
    ]);
    const account = { id: accountId, currency: "USD" };
    return {
      accountId,
      coverage: await coverageOf(tx),
      trunkIds: await times(TRUNKS, (i) =>
        findOrMakeTrunk(tx, accountId, `sip-${i + 1}`, BENCH_NOW),
      ),
      identityIds: await times(IDENTITIES, (i) =>
        findOrMakeIdentity(tx, accountId, `End user ${i + 1}`, BENCH_NOW),
      ),
      planIds: await times(PRICES_MINOR.length, (i) =>
        findOrMakePlan(tx, account, PRICES_MINOR[i] ?? 0),
      ),
    };
  });
}

async function coverageOf(tx: Transaction): Promise<readonly Coverage[]> {
  const shares: Coverage[] = [];
  for (const [countryCode, callingCode, share] of COUNTRIES) {
    const regions = tx.rows<{ id: number }>(
      "SELECT id FROM regions WHERE country_code = ? ORDER BY id LIMIT 8",
      [countryCode],
    );
    for (let i = 0; i < share; i++) {
      const regionId = regions[i % regions.length]?.id ?? null;
      const numberType = NUMBER_TYPES[i % 5 === 4 ? 1 : 0];
      const coverage = { countryCode, regionId, cityId: null, numberType, features: VOICE_AND_SMS };
      const id = await findOrMakeDidGroup(tx, { ...coverage, registrationRequired: false });
      shares.push({ ...coverage, id, callingCode });
    }
  }
  return shares;
}

async function times<T>(count: number, make: (place: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let place = 0; place < count; place++) made.push(await make(place));
  return made;
}
