import { insertItems } from "@/db/batches/insert-items";
import { insertDraft, type NewBatch } from "@/db/batches/write-draft";
import { type Chosen, chosenByNumber, chosenByQuery } from "@/db/dids/chosen-dids";
import type { Reader, Store } from "@/db/store";
import type { VerbName } from "@/lib/numbers/verb-options";
import { type ChosenNumbers, sourceOf } from "./batches/chosen-numbers";
import { drawItems } from "./batches/draw-items";
import { drawUpInSteps } from "./batches/draw-up-in-steps";
import { MOST_AT_ONCE } from "./batches/most-at-once";
import { caughtUp } from "./caught-up";
import { newSecretId } from "./secret-id";

export type DrawnUp =
  | { readonly kind: "drawn-up"; readonly key: string }
  | { readonly kind: "nothing-chosen" }
  /** Time has made more due than can be settled now: nothing was drawn up. */
  | { readonly kind: "catching-up" };

export interface BatchWish {
  readonly accountId: number;
  readonly personId: number;
  readonly verb: VerbName;
  readonly chosen: ChosenNumbers;
  /** The page that it is drawn up on. */
  readonly back: string;
}

/** The app's clock for the numbers, the machine's for the age of a draft. */
export interface Clocks {
  readonly now: Date;
  readonly machine: Date;
}

/**
 * Draws up what an action would do to chosen numbers, and stores it: what is shown is what can be
 * confirmed. Nothing of the numbers changes, nothing is charged.
 */
export async function drawUpBatch(
  store: Store,
  wish: BatchWish,
  { now, machine }: Clocks,
): Promise<DrawnUp> {
  const { accountId, personId, verb, back } = wish;
  if ((await caughtUp(store, accountId, now)) === "catching-up") return { kind: "catching-up" };
  const chosen = await chosenOf(store, wish, now);
  if (chosen.length === 0) return { kind: "nothing-chosen" };

  const key = newSecretId();
  const batch: NewBatch = { key, accountId, personId, verb, back, madeAt: machine };
  if (chosen.length > MOST_AT_ONCE) {
    await drawUpInSteps(store, batch, { source: sourceOf(wish.chosen), drawnUpAt: now });
    return { kind: "drawn-up", key };
  }
  await store.inTransaction(async (tx) => {
    const { command, offers, items } = await drawItems(tx, accountId, { chosen, verb }, now);
    const facts = { options: command.options, offers, drawnUpAt: now };
    await insertItems(tx, await insertDraft(tx, batch, facts), items);
  });
  return { kind: "drawn-up", key };
}

/** One more than can be done at once tells that it takes steps. */
async function chosenOf(
  reader: Reader,
  { accountId, chosen }: BatchWish,
  now: Date,
): Promise<readonly Chosen[]> {
  if (chosen.kind === "some") {
    return chosenByNumber(reader, accountId, chosen.numbers.slice(0, MOST_AT_ONCE + 1));
  }
  return chosenByQuery(reader, { accountId, query: chosen.query, now }, MOST_AT_ONCE + 1);
}
