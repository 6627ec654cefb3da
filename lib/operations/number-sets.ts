import { setImmediate } from "node:timers/promises";
import { heldNumbers } from "@/db/dids/held-numbers";
import { findNumberSet } from "@/db/number-sets/find-number-set";
import {
  dropUnusedNumberSets,
  hasUnusedNumberSet,
  touchNumberSet,
} from "@/db/number-sets/keep-number-sets";
import { saveNumberSet } from "@/db/number-sets/save-number-set";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { type BulkInput, MAX_PASTED_NUMBERS, parseBulkInput } from "@/lib/numbers/bulk-input";
import { DEFAULT_LIST_QUERY, type ListQuery, MAX_URL_NUMBERS } from "@/lib/numbers/list-query";
import { numberSetId } from "./number-set-id";

/** What became of a paste; `question` lists those that were found. */
export type Pasted =
  | { readonly kind: "too-many"; readonly count: number }
  | (Omit<BulkInput, "numbers"> & {
      readonly kind: "sorted-out";
      readonly found: number;
      readonly missing: readonly string[];
      readonly question: ListQuery;
    });

/** Looks for pasted numbers in the account. Many that were found are kept as a stored set. */
export async function findPastedNumbers(
  store: Store,
  accountId: number,
  text: string,
  now: Date,
): Promise<Pasted> {
  const { numbers, ...wrong } = parseBulkInput(text);
  if (numbers.length > MAX_PASTED_NUMBERS) return { kind: "too-many", count: numbers.length };
  const held = await heldNumbers(store, accountId, numbers);
  const found = numbers.filter((number) => held.has(number));
  const missing = numbers.filter((number) => !held.has(number));
  const asked =
    found.length <= MAX_URL_NUMBERS
      ? { numbers: found.toSorted() }
      : { set: await keepNumbers(store, accountId, found, now) };
  const question = { ...DEFAULT_LIST_QUERY, ...asked };
  return { kind: "sorted-out", ...wrong, found: found.length, missing, question };
}

/** One list has one id in an account, so that pasting it again keeps nothing twice. */
export async function keepNumbers(
  store: Store,
  accountId: number,
  numbers: readonly string[],
  now: Date,
): Promise<string> {
  const id = numberSetId(accountId, numbers);
  await store.inTransaction((tx) => saveNumberSet(tx, { id, accountId, numbers }, now));
  return id;
}

/** A set is in use while its list is read; that is written down once a day. */
export async function recordSetUse(
  store: Store,
  accountId: number,
  { set }: Pick<ListQuery, "set">,
  now: Date,
): Promise<void> {
  if (set === null) return;
  const found = await findNumberSet(store, accountId, set);
  if (found === null || now < laterBy(found.lastUsedAt, DAY_MS)) return;
  await store.inTransaction((tx) => touchNumberSet(tx, { id: set, accountId }, now));
}

/** Set by set: each holds thousands of numbers, and pages are served between them. */
export async function dropUnusedSets(store: Store, now: Date, signal?: AbortSignal) {
  let dropped = 0;
  while (signal?.aborted !== true && (await hasUnusedNumberSet(store, now))) {
    dropped += await store.inTransaction((tx) => dropUnusedNumberSets(tx, now, 1));
    await setImmediate();
  }
  return dropped;
}
