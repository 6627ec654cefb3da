import { insertAccount } from "@/db/accounts/insert-account";
import { recordEvents } from "@/db/history/record-events";
import { insertPerson } from "@/db/people/insert-person";
import type { DemoNumber } from "@/db/seed/demo-number";
import { storeEndUsers } from "@/db/seed/end-users";
import { storeLedger } from "@/db/seed/store-ledger";
import { storeNumbers } from "@/db/seed/store-numbers";
import { storeOrders } from "@/db/seed/store-orders";
import { renewalCharges } from "@/db/seed/store-renewals";
import { storeRequirements } from "@/db/seed/store-requirements";
import { coverPools, storeVoice } from "@/db/seed/voice";
import type { Transaction } from "@/db/store";
import { CAST } from "./cast";
import { type Actor, historyOf } from "./history-of";
import { DEMO_PEOPLE } from "./people";

const CAST_NUMBERS: ReadonlySet<string> = new Set(Object.values(CAST));
/** What is there beyond the next renewals: nobody's numbers lapse for want of money. */
const BALANCE_MINOR = 1_064_020;
const MONTHS_AHEAD = 4;

interface Account {
  readonly name: string;
  readonly currency: string;
  /** `null` = postpaid. An account without numbers is. */
  readonly creditLimitMinor: number | null;
}

interface Founding {
  readonly passwordHash: string;
  readonly since: Date;
  readonly now: Date;
}

/** One account with its people, its set-up, its numbers and what they cost. */
export async function foundAccount(
  tx: Transaction,
  account: Account,
  numbers: readonly DemoNumber[],
  { passwordHash, since, now }: Founding,
): Promise<void> {
  const creditLimitMinor = numbers.length === 0 ? null : account.creditLimitMinor;
  const id = await insertAccount(tx, { ...account, creditLimitMinor }, since);
  const actors = await employ(tx, { ...account, id }, { passwordHash, since });
  const [admin] = actors;
  if (numbers.length === 0 || admin === undefined) return;
  const voice = await storeVoice(tx, id, since);
  const endUsers = storeEndUsers(tx, id, since);
  const { ids: orders, charges } = storeOrders(tx, id, numbers);
  await storeNumbers(tx, { ...account, id, voice, endUsers, orders, asker: admin }, numbers, now);
  coverPools(tx, id);
  storeRequirements(tx);
  const all = [...charges, ...renewalCharges(numbers)];
  const monthlyMinor = numbers.reduce((sum, it) => sum + it.monthlyMinor, 0);
  const balanceMinor = BALANCE_MINOR + MONTHS_AHEAD * monthlyMinor;
  storeLedger(tx, id, all, { balanceMinor, since, now });
  for (const [place, it] of numbers.entries()) {
    const member = actors[place % actors.length] ?? admin;
    await recordEvents(
      tx,
      id,
      historyOf(it, member, CAST_NUMBERS.has(it.number) ? { asker: admin, now } : null),
    );
  }
}

/** Stores the account's members; those who may change numbers. */
async function employ(
  tx: Transaction,
  account: { readonly id: number; readonly name: string },
  { passwordHash, since }: Omit<Founding, "now">,
): Promise<readonly Actor[]> {
  const actors: Actor[] = [];
  for (const { account: of, role, email, name } of DEMO_PEOPLE) {
    if (of !== account.name) continue;
    const person = { accountId: account.id, role, email, name, passwordHash };
    const id = await insertPerson(tx, person, since);
    if (role !== "viewer") actors.push({ id, name });
  }
  return actors;
}
