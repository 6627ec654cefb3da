import { and, count, desc, eq, getTableColumns } from "drizzle-orm";
import { pageAt } from "@/db/page-at";
import { batches } from "@/db/schema/batches";
import { history } from "@/db/schema/history";
import type { Reader } from "@/db/store";
import type { HistoryPage } from "@/lib/numbers/did-details";

const ENTRIES_PER_PAGE = 20;

/** What happened to a number in this account, newest first; a page past the last is the last. */
export async function listHistory(
  reader: Reader,
  accountId: number,
  number: string,
  page: number,
): Promise<HistoryPage> {
  const ofNumber = and(eq(history.accountId, accountId), eq(history.number, number));
  const counted = reader.orm.select({ total: count() }).from(history).where(ofNumber).get();
  const total = counted?.total ?? 0;
  const { page: shown, pages, offset } = pageAt(page, total, ENTRIES_PER_PAGE);
  const ofBatch = and(eq(batches.id, history.batchId), eq(batches.accountId, history.accountId));
  const entries = reader.orm
    .select({ ...getTableColumns(history), key: batches.key, verb: batches.verb })
    .from(history)
    .leftJoin(batches, ofBatch)
    .where(ofNumber)
    .orderBy(desc(history.at), desc(history.id))
    .limit(ENTRIES_PER_PAGE)
    .offset(offset)
    .all()
    .map(({ key, verb, ...entry }) => ({
      ...entry,
      batch: key === null || verb === null ? null : { key, verb },
    }));
  return { entries, total, page: shown, pages };
}
