import type { AccountRecord } from "@/db/accounts/find-account";
import { insertDids } from "@/db/dids/insert-dids";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";
import { changedColumns } from "./changed-columns";
import type { Line } from "./line";
import type { Pass } from "./pass";
import { resolver } from "./resolve";

/** Writes good lines, with one event a number that is new or changed. */
export function writer(
  tx: Transaction,
  account: AccountRecord,
  { run, report }: Pass,
  now: Date,
): (good: readonly Line[]) => Promise<void> {
  const resolve = resolver(tx, account, run.heading.present, now);

  async function changed(line: Line): Promise<HistoryEvent | null> {
    const { stored } = line;
    if (stored === null) return null;
    const facts = await resolve(line);
    const columns = changedColumns(stored, facts);
    if (!(await updateDid(tx, stored, facts, now))) return null;
    return imported(stored.number, columns, now);
  }

  return async (good) => {
    const events: HistoryEvent[] = [];
    const added = good.filter((line) => line.stored === null);
    await insertDids(tx, await inOrder(added, resolve), now);
    report.added += added.length;
    events.push(...added.map(({ draft }) => imported(draft.number, null, now)));
    const there = good.filter((line) => line.stored !== null);
    const changes = (await inOrder(there, changed)).filter((event) => event !== null);
    report.updated += changes.length;
    report.unchanged += there.length - changes.length;
    events.push(...changes);
    await recordEvents(tx, account.id, events);
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

function imported(number: string, columns: string | null, at: Date): HistoryEvent {
  return {
    number,
    at,
    actor: "system",
    actorId: null,
    actorName: "Import",
    action: "imported",
    before: null,
    after: columns,
    amountMinor: null,
  };
}
