import { count, desc, eq } from "drizzle-orm";
import { pageAt } from "@/db/page-at";
import { ledger } from "@/db/schema/money";
import type { Reader } from "@/db/store";

export type LedgerRow = typeof ledger.$inferSelect;

export interface LedgerPage {
  readonly entries: readonly LedgerRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const ENTRIES_PER_PAGE = 20;

/** What moved the account's money, newest first; a page past the last is the last. */
export async function listEntries(
  reader: Reader,
  accountId: number,
  page: number,
): Promise<LedgerPage> {
  const ofAccount = eq(ledger.accountId, accountId);
  const counted = reader.orm.select({ total: count() }).from(ledger).where(ofAccount).get();
  const total = counted?.total ?? 0;
  const { page: shown, pages, offset } = pageAt(page, total, ENTRIES_PER_PAGE);
  const entries = reader.orm
    .select()
    .from(ledger)
    .where(ofAccount)
    .orderBy(desc(ledger.at), desc(ledger.id))
    .limit(ENTRIES_PER_PAGE)
    .offset(offset)
    .all();
  return { entries, total, page: shown, pages };
}
