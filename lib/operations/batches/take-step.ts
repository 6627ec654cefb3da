import type { BatchSource } from "@/db/batches/batch-source";
import { listItemsFrom } from "@/db/batches/list-items";
import { setOptions } from "@/db/batches/set-state";
import { takeChanged, takeEdits, takeMatching } from "@/db/batches/take-items";
import { type Naming, takeNumbers } from "@/db/batches/take-numbers";
import { workIsTaken } from "@/db/batches/write-work";
import { takeUsers } from "@/db/deletions/take-users";
import { actedDids } from "@/db/dids/acted-dids";
import type { Transaction } from "@/db/store";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import type { VerbName } from "@/lib/numbers/verb-options";
import { firstCommand } from "./first-options";
import type { Step } from "./weigh-step";

/** What is offered first is what so many have: enough to guess by, since all is shown anyway. */
const GUESSED_BY = 1000;
const BY_EXPIRY = { key: "expires", descending: false } as const;

/**
 * Fixes which numbers a batch is about, in one transaction: from here on it is about these,
 * whatever the list matches later.
 */
export async function takeStep(tx: Transaction, step: Step, now: Date): Promise<void> {
  const { accountId, batch, work } = step;
  if (work.source === null) throw new Error(`batch ${batch.id} has its numbers already`);
  await workIsTaken(tx, batch.id, await taken(tx, step, { source: work.source, now }));
  if (batch.options !== null) return;
  const first = await listItemsFrom(tx, batch.id, { from: 0, most: GUESSED_BY });
  const ids = first.flatMap(({ didId }) => (didId === null ? [] : [didId]));
  const dids = [...(await actedDids(tx, accountId, ids, now)).values()];
  const { options } = firstCommand(batch.verb, dids);
  await setOptions(tx, batch.id, { options, drawnUpAt: now });
}

function taken(
  tx: Transaction,
  { accountId, batch }: Step,
  { source, now }: { source: BatchSource; now: Date },
): Promise<number> {
  const taking = { batchId: batch.id, accountId };
  switch (source.kind) {
    case "list":
      return takeMatching(tx, taking, inOrder(batch.verb, source.query), now);
    case "changed":
      return takeChanged(tx, batch.id, source);
    case "users":
      return takeUsers(tx, taking, source.of);
    case "edits":
      return takeEdits(tx, taking, source.edits);
    case "numbers":
      return takeNumbers(tx, taking, naming(batch.verb, source.numbers));
  }
}

/** Whose turn it is at a pool does not hang on how the list was sorted. */
function isByNumber(verb: VerbName): boolean {
  return verb === "capacity";
}

/**
 * What is about to end is given time first, should the batch be stopped on its way; and it is the
 * order in which the database keeps what changes, which makes such a batch a third quicker.
 */
function isByExpiry(verb: VerbName): boolean {
  return verb === "renew" || verb === "restore";
}

function naming(verb: VerbName, numbers: readonly string[]): Naming {
  if (isByExpiry(verb)) return { numbers, order: "expiry" };
  return { numbers: isByNumber(verb) ? numbers.toSorted() : numbers, order: "given" };
}

function inOrder(verb: VerbName, query: ListQuery): ListQuery {
  if (isByExpiry(verb)) return { ...query, sort: BY_EXPIRY };
  return isByNumber(verb) ? { ...query, sort: DEFAULT_LIST_QUERY.sort } : query;
}
