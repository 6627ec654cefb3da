import { countJournal } from "@/db/journal/count-journal";
import type { Reader } from "@/db/store";
import type { LedgerTotal } from "@/lib/numbers/ledger-entry";
import type { LedgerFilters } from "@/lib/numbers/ledger-query";
import { ledgerSource } from "./ledger-source";

const SUMS = {
  chargedMinor: "iif(asked, min(amount_minor, 0), 0)",
  addedMinor: "iif(asked, max(amount_minor, 0), 0)",
} as const;

/** How many entries a question asks for, and what they add up to. */
export async function ledgerTotal(
  reader: Reader,
  accountId: number,
  filters: LedgerFilters,
): Promise<LedgerTotal> {
  return countJournal(reader, ledgerSource(reader, accountId, filters), SUMS);
}
