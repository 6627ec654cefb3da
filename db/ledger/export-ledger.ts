import {
  guardedText,
  instant,
  money,
  phoneNumber,
  rawText,
  underscored,
} from "@/db/dids/csv-cells";
import { csvBlocks } from "@/db/journal/csv-blocks";
import type { Reader } from "@/db/store";
import type { CsvProfile } from "@/lib/numbers/csv-format";
import { currencyDecimals } from "@/lib/numbers/currency-decimals";
import type { LedgerFilters } from "@/lib/numbers/ledger-query";
import { ledgerSource } from "./ledger-source";

export interface LedgerExport {
  readonly accountId: number;
  readonly currency: string;
  readonly filters: LedgerFilters;
  readonly profile: CsvProfile;
}

const FROM = `json_each(:places) AS place
  CROSS JOIN ledger l ON l.id = place.value AND l.account_id = :accountId
  JOIN ledger_balances after ON after.entry_id = l.id
  LEFT JOIN orders ON orders.id = l.order_id AND orders.account_id = l.account_id
  LEFT JOIN batches ON batches.id = l.batch_id AND batches.account_id = l.account_id`;

/** The file of all entries that a question asks for, whatever page it names. */
export function exportLedger(
  reader: Reader,
  { accountId, currency, filters, profile }: LedgerExport,
): AsyncGenerator<string> {
  const text = profile === "systems" ? rawText : guardedText;
  const decimals = currencyDecimals(currency);
  const columns = {
    at: instant("l.at"),
    kind: underscored("l.kind"),
    number: phoneNumber("l.number", profile),
    batch: "batches.key",
    order: text("orders.reference"),
    note: text("l.note"),
    amount: money("l.amount_minor", decimals),
    currency: ":currency",
    balance_after: money("after.balance_minor", decimals),
  };
  const named = { accountId, currency };
  const source = ledgerSource(reader, accountId, filters);
  return csvBlocks(reader, source, { profile, columns, from: FROM, named });
}
