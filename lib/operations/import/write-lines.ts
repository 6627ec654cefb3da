import { insertDids } from "@/db/dids/insert-dids";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import type { Actor, HistoryEvent } from "@/lib/did/history";
import { changedColumns } from "./changed-columns";
import type { Finders } from "./finders";
import type { Line, Understanding } from "./line";
import type { Tally } from "./report";
import { resolver } from "./resolve";

/** How lines are written: where what they name is found, and who the history says did it. */
export interface Writing {
  readonly run: Understanding;
  readonly tally: Tally;
  readonly find: Finders;
  readonly actor: Actor;
}

/** Writes good lines, with one event a number that is new or changed. */
export function writer(
  tx: Transaction,
  { run, tally, find, actor }: Writing,
): (good: readonly Line[]) => Promise<void> {
  const { now } = run.context;
  const resolve = resolver(find, run.heading.present);
  const imported = (number: string, columns: string | null): HistoryEvent => ({
    ...{ number, at: now, ...actor, action: "imported" },
    ...{ before: null, after: columns, amountMinor: null },
  });

  async function changed(line: Line): Promise<HistoryEvent | null> {
    const { stored } = line;
    if (stored === null) return null;
    const facts = await resolve(line);
    const columns = changedColumns(stored, facts);
    return (await updateDid(tx, stored, facts, now)) ? imported(stored.number, columns) : null;
  }

  return async (good) => {
    const added = good.filter((line) => line.stored === null);
    await insertDids(tx, await inOrder(added, resolve), now);
    const there = good.filter((line) => line.stored !== null);
    const changes = (await inOrder(there, changed)).filter((event) => event !== null);
    tally.added += added.length;
    tally.updated += changes.length;
    tally.unchanged += there.length - changes.length;
    const events = [...added.map(({ draft }) => imported(draft.number, null)), ...changes];
    await recordEvents(tx, run.accountId, events);
  };
}

/** One after the other: they share one transaction. */
async function inOrder<In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
