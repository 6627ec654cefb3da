import { readPage } from "@/db/journal/read-page";
import type { Reader } from "@/db/store";
import type { JournalPage } from "@/lib/numbers/journal";
import type { LedgerEntry } from "@/lib/numbers/ledger-entry";
import type { LedgerQuery } from "@/lib/numbers/ledger-query";
import type { VerbName } from "@/lib/numbers/verb-options";
import { ledgerSource } from "./ledger-source";

interface Stored extends Omit<LedgerEntry, "at" | "isHeld" | "batch"> {
  readonly at: number;
  readonly isHeld: 0 | 1;
  readonly batchKey: string | null;
  readonly verb: VerbName | null;
}

const ENTRIES = `
  SELECT l.id, l.at, l.kind, l.amount_minor AS amountMinor, after.balance_minor AS balanceMinor,
    l.number, l.note, orders.reference AS "order", batches.key AS batchKey, batches.verb,
    EXISTS (SELECT 1 FROM dids d
      WHERE d.number = l.number AND d.account_id = l.account_id) AS isHeld
  FROM json_each(?) AS place
  CROSS JOIN ledger l ON l.id = place.value AND l.account_id = ?
  JOIN ledger_balances after ON after.entry_id = l.id
  LEFT JOIN orders ON orders.id = l.order_id AND orders.account_id = l.account_id
  LEFT JOIN batches ON batches.id = l.batch_id AND batches.account_id = l.account_id
  ORDER BY place.key`;

/** A page of what moved an account's money, newest first. */
export async function listLedger(
  reader: Reader,
  accountId: number,
  query: LedgerQuery,
): Promise<JournalPage<LedgerEntry>> {
  const source = ledgerSource(reader, accountId, query.filters);
  const page = readPage(reader, source, query);
  const ids = JSON.stringify(page.entries.map(({ id }) => id));
  const stored = reader.rows<Stored>(ENTRIES, [ids, accountId]);
  return { ...page, entries: stored.map(entryOf) };
}

function entryOf({ at, isHeld, batchKey, verb, ...rest }: Stored): LedgerEntry {
  const batch = batchKey === null || verb === null ? null : { key: batchKey, verb };
  return { ...rest, at: new Date(at), isHeld: isHeld === 1, batch };
}
