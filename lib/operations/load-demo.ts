import { findAccountByName } from "@/db/accounts/find-account";
import { insertPerson } from "@/db/people/insert-person";
import { loadReference } from "@/db/reference/load-reference";
import type { DemoNumber } from "@/db/seed/demo-number";
import { storeServicePrices } from "@/db/seed/store-service-prices";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { castAt } from "./demo/cast-at";
import { crowd } from "./demo/crowd";
import { Dice } from "./demo/dice";
import { foundAccount } from "./demo/found-account";
import { DEMO_PEOPLE } from "./demo/people";
import { hashPassword } from "./password";

export interface DemoOptions {
  /** How many numbers the account `demo` gets; 0 = the accounts and people alone. */
  readonly numbers: number;
  /** Everybody's. */
  readonly password: string;
  readonly now: Date;
}

/** One pays ahead, the other afterwards. */
const DEMO = { name: "demo", currency: "USD", creditLimitMinor: 100_000 };
const OTHER = { name: "other", currency: "EUR", creditLimitMinor: null };

const MOST_NEIGHBOUR_NUMBERS = 200;
const NEIGHBOUR_SEED = 7;
const CROWD_SEED = 20_241_125;
const AGE_MS = 4 * 366 * DAY_MS;

/** Fills an empty installation with two accounts; leaves one that has the demo as it is. */
export async function loadDemo(store: Store, options: DemoOptions): Promise<void> {
  const { numbers, password, now } = options;
  await loadReference(store);
  if ((await findAccountByName(store, "demo")) !== null) return;
  const passwordHash = await hashPassword(password);
  const taken = new Set<string>();
  const cast = castAt(now).slice(0, numbers);
  for (const it of cast) taken.add(it.number);
  const others = crowd(new Dice(CROWD_SEED), numbers - cast.length, now, taken);
  const neighbours = Math.min(MOST_NEIGHBOUR_NUMBERS, numbers);
  const neighbour = crowd(new Dice(NEIGHBOUR_SEED), neighbours, now, taken).map(atNeighbour);
  await store.inTransaction(async (tx) => {
    storeServicePrices(tx);
    const founded = { passwordHash, since: laterBy(now, -AGE_MS), now };
    await foundAccount(tx, DEMO, [...cast, ...others], founded);
    await foundAccount(tx, OTHER, neighbour, founded);
    for (const it of DEMO_PEOPLE.filter(({ account }) => account === null)) {
      const { role, email, name } = it;
      await insertPerson(tx, { accountId: null, role, email, name, passwordHash }, founded.since);
    }
  });
}

/** The neighbour's orders run under references of their own. */
function atNeighbour(it: DemoNumber): DemoNumber {
  return { ...it, order: it.order === null ? null : it.order.replace("SO-", "SO-9") };
}
