import { findAccountByName } from "@/db/accounts/find-account";
import { insertAccount } from "@/db/accounts/insert-account";
import { recordEvents } from "@/db/history/record-events";
import { insertPerson } from "@/db/people/insert-person";
import { loadReference } from "@/db/reference/load-reference";
import type { DemoNumber } from "@/db/seed/demo-number";
import { storeEndUsers } from "@/db/seed/end-users";
import { storeNumbers } from "@/db/seed/store-numbers";
import { storeOrders } from "@/db/seed/store-orders";
import { storeRenewals, storeTopUps } from "@/db/seed/store-renewals";
import { storeVoice } from "@/db/seed/voice";
import type { Store, Transaction } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { CAST } from "./demo/cast";
import { castAt } from "./demo/cast-at";
import { crowd } from "./demo/crowd";
import { Dice } from "./demo/dice";
import { type Actor, historyOf } from "./demo/history-of";
import { DEMO_PEOPLE } from "./demo/people";
import { hashPassword } from "./password";

export interface DemoOptions {
  /** How many numbers the account `demo` gets; 0 = the accounts and people alone. */
  readonly numbers: number;
  /** Everybody's. */
  readonly password: string;
  readonly now: Date;
}

const CAST_NUMBERS: ReadonlySet<string> = new Set(Object.values(CAST));
const MOST_NEIGHBOUR_NUMBERS = 200;
const NEIGHBOUR_SEED = 7;
const CROWD_SEED = 20_241_125;
const BALANCE_MINOR = 1_064_020;
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
    const founded = { passwordHash, since: laterBy(now, -AGE_MS), now };
    await found(tx, { name: "demo", currency: "USD" }, [...cast, ...others], founded);
    await found(tx, { name: "other", currency: "EUR" }, neighbour, founded);
    for (const it of DEMO_PEOPLE.filter(({ account }) => account === null)) {
      const { role, email, name } = it;
      await insertPerson(tx, { accountId: null, role, email, name, passwordHash }, founded.since);
    }
  });
}

interface Founding {
  readonly passwordHash: string;
  readonly since: Date;
  readonly now: Date;
}

/** One account with its people, its set-up, its numbers and what they cost. */
async function found(
  tx: Transaction,
  account: { readonly name: string; readonly currency: string },
  numbers: readonly DemoNumber[],
  { passwordHash, since, now }: Founding,
): Promise<void> {
  const id = await insertAccount(tx, { ...account, creditLimitMinor: null }, since);
  const actors: Actor[] = [];
  for (const { account: of, role, email, name } of DEMO_PEOPLE) {
    if (of !== account.name) continue;
    const person = { accountId: id, role, email, name, passwordHash };
    const personId = await insertPerson(tx, person, since);
    if (role !== "viewer") actors.push({ id: personId, name });
  }
  const [admin] = actors;
  if (numbers.length === 0 || admin === undefined) return;
  const voice = storeVoice(tx, id, since);
  const endUsers = storeEndUsers(tx, id, since);
  const orders = storeOrders(tx, id, numbers);
  await storeNumbers(tx, { ...account, id, voice, endUsers, orders }, numbers, now);
  storeRenewals(tx, id, numbers);
  storeTopUps(tx, id, BALANCE_MINOR, { since, now });
  for (const [place, it] of numbers.entries()) {
    const member = actors[place % actors.length] ?? admin;
    await recordEvents(tx, id, historyOf(it, member, CAST_NUMBERS.has(it.number)));
  }
}

/** The neighbour's orders run under references of their own. */
function atNeighbour(it: DemoNumber): DemoNumber {
  return { ...it, order: it.order === null ? null : it.order.replace("SO-", "SO-9") };
}
