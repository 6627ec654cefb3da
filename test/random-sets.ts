import { numberSets } from "@/db/schema/number-sets";
import type { Transaction } from "@/db/store";
import { NOW } from "./cast";
import type { Chance } from "./chance";

/** Of the form that addresses carry; the same for the same account. */
export function idOfSet(accountId: number, place: number): string {
  return `set-${accountId}-${place}`.padEnd(43, "x");
}

export function addSets(tx: Transaction, accountId: number): readonly string[] {
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
export function addToSets(
  tx: Transaction,
  mine: { readonly accountId: number; readonly sets: readonly string[] },
  number: string,
  chance: Chance,
) {
  const joined = mine.sets.filter(() => chance.happens(0.4));
  tx.run(
    `INSERT INTO number_set_members SELECT id, :number FROM number_sets
     WHERE account_id <> :accountId OR id IN (SELECT value FROM json_each(:joined))`,
    { number, accountId: mine.accountId, joined: JSON.stringify(joined) },
  );
  return joined;
}
