import { type Counted, countJournal } from "@/db/journal/count-journal";
import { readPage } from "@/db/journal/read-page";
import type { Reader } from "@/db/store";
import type { ActivityEntry } from "@/lib/numbers/activity-entry";
import type { ActivityQuery } from "@/lib/numbers/activity-query";
import type { JournalPage } from "@/lib/numbers/journal";
import type { VerbName } from "@/lib/numbers/verb-options";
import { activitySource } from "./activity-source";

interface Stored extends Omit<ActivityEntry, "at" | "isHeld" | "batch"> {
  readonly at: number;
  readonly isHeld: 0 | 1;
  readonly batchKey: string | null;
  readonly verb: VerbName | null;
}

const ENTRIES = `
  SELECT h.id, h.at, h.number, h.subject, h.actor, h.actor_id AS actorId, h.actor_name AS actorName,
    h.action, h.before, h.after, h.amount_minor AS amountMinor, batches.key AS batchKey,
    batches.verb,
    EXISTS (SELECT 1 FROM dids d
      WHERE d.number = h.number AND d.account_id = h.account_id) AS isHeld
  FROM json_each(?) AS place
  CROSS JOIN history h ON h.id = place.value AND h.account_id = ?
  LEFT JOIN batches ON batches.id = h.batch_id AND batches.account_id = h.account_id
  ORDER BY place.key`;

/** A page of what happened in an account, newest first, and how much of it there is. */
export async function listActivity(
  reader: Reader,
  accountId: number,
  query: ActivityQuery,
): Promise<{ readonly page: JournalPage<ActivityEntry>; readonly total: Counted }> {
  const source = activitySource(reader, accountId, query.filters);
  const places = readPage(reader, source, query);
  const ids = JSON.stringify(places.entries.map(({ id }) => id));
  const entries = reader.rows<Stored>(ENTRIES, [ids, accountId]).map(entryOf);
  return { page: { ...places, entries }, total: countJournal(reader, source, {}) };
}

function entryOf({ at, isHeld, batchKey, verb, ...rest }: Stored): ActivityEntry {
  const batch = batchKey === null || verb === null ? null : { key: batchKey, verb };
  return { ...rest, at: new Date(at), isHeld: isHeld === 1, batch };
}
