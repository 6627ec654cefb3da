import { type Condition, condition, isOneOf } from "@/db/dids/condition";
import { type AboutNumbers, aboutNumbers, areThese } from "@/db/journal/about-numbers";
import type { JournalSource, Stretch } from "@/db/journal/journal-source";
import type { Reader } from "@/db/store";
import type { LedgerFilters, LedgerSign } from "@/lib/numbers/ledger-query";

const SIGNS = {
  charged: "amount_minor < 0",
  added: "amount_minor > 0",
} as const satisfies Record<LedgerSign, string>;

/** What of the question the chosen stretches answer already. */
type Answered = "batch" | "numbers" | "amount" | "kind" | null;

/** Read by what leaves fewest entries: a batch, some numbers, money added, some kinds, or all. */
export function ledgerSource(
  reader: Reader,
  accountId: number,
  filters: LedgerFilters,
): JournalSource {
  const about = aboutNumbers(reader, accountId, filters);
  const [answered, stretches] = stretchesOf(accountId, filters, about);
  const rest = restOf(filters, about, answered);
  return { table: "ledger", stretches, rest, days: filters.days };
}

function stretchesOf(
  accountId: number,
  { batch, amount, kind }: LedgerFilters,
  about: AboutNumbers,
): readonly [Answered, readonly Stretch[]] {
  const own = condition("account_id = ?", accountId);
  if (batch !== null) {
    const where = condition(
      "account_id = ? AND batch_id = (SELECT id FROM batches WHERE key = ? AND account_id = ?)",
      accountId,
      batch,
      accountId,
    );
    return ["batch", [{ index: "ledger_of_batch", where }]];
  }
  if (about.kind === "these") {
    const where = areThese(accountId, about.numbers);
    return ["numbers", [{ index: "ledger_of_number", where }]];
  }
  if (amount === "added") {
    const where = condition("account_id = ? AND amount_minor > 0", accountId);
    return ["amount", [{ index: "ledger_added", where }]];
  }
  if (kind.length > 0) {
    const each = kind.map((one) => condition("account_id = ? AND kind = ?", accountId, one));
    return ["kind", each.map((where) => ({ index: "ledger_of_kind", where }))];
  }
  return [null, [{ index: "ledger_of_account", where: own }]];
}

function restOf(
  { kind, amount }: LedgerFilters,
  about: AboutNumbers,
  answered: Answered,
): readonly Condition[] {
  const rest: Condition[] = [];
  if (answered !== "kind" && kind.length > 0) rest.push(isOneOf("kind", kind));
  if (answered !== "amount" && amount !== null) rest.push(condition(SIGNS[amount]));
  if (about.kind === "containing") rest.push(about.rest);
  if (about.kind === "these" && answered !== "numbers")
    rest.push(
      condition("number IN (SELECT value FROM json_each(?))", JSON.stringify(about.numbers)),
    );
  return rest;
}
