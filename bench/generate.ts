import { insertDids } from "@/db/dids/insert-dids";
import { openDatabase } from "@/db/open-database";
import { loadReference } from "@/db/reference/load-reference";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { drawnNumber } from "./drawn-number";
import { withoutIndexes } from "./indexes";
import { BENCH_NOW } from "./now";
import { type AccountProps, accountProps } from "./props";

/** How many numbers one transaction stores. */
const STEP = 5000;

export interface Shape {
  /** Numbers of account 1, the one that is measured. */
  readonly numbers: number;
  /** Further accounts, and how many numbers each has. */
  readonly others: number;
  readonly numbersEach: number;
}

/** Fills an empty database with numbers that are the same whenever it is made: drawn by their place. */
export async function generate(
  path: string,
  shape: Shape,
  onStep: (stored: number) => void,
): Promise<void> {
  const store = await openDatabase(path);
  await loadReference(store);
  const buildIndexes = await withoutIndexes(store);
  let stored = 0;
  for (let account = 1; account <= shape.others + 1; account++) {
    const count = account === 1 ? shape.numbers : shape.numbersEach;
    const props = await accountProps(store, account);
    for (let from = 0; from < count; from += STEP) {
      const size = Math.min(STEP, count - from);
      await storeStep(store, props, { place: stored, size });
      stored += size;
      onStep(stored);
    }
  }
  await buildIndexes();
  store.close();
}

function storeStep(store: Store, props: AccountProps, step: { place: number; size: number }) {
  const numbers = Array.from({ length: step.size }, (_, i) => drawnNumber(props, step.place + i));
  return store.inTransaction((tx) => insertDids(tx, numbers, laterBy(BENCH_NOW, -DAY_MS)));
}
