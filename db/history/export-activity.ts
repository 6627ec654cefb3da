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
import type { ActivityFilters } from "@/lib/numbers/activity-query";
import type { CsvProfile } from "@/lib/numbers/csv-format";
import { currencyDecimals } from "@/lib/numbers/currency-decimals";
import { activitySource } from "./activity-source";

export interface ActivityExport {
  readonly accountId: number;
  readonly currency: string;
  readonly filters: ActivityFilters;
  readonly profile: CsvProfile;
}

const FROM = `json_each(:places) AS place
  CROSS JOIN history h ON h.id = place.value AND h.account_id = :accountId
  LEFT JOIN batches ON batches.id = h.batch_id AND batches.account_id = h.account_id`;

/** The file of all events that a question asks for, whatever page it names. */
export function exportActivity(
  reader: Reader,
  { accountId, currency, filters, profile }: ActivityExport,
): AsyncGenerator<string> {
  const text = profile === "systems" ? rawText : guardedText;
  const columns = {
    at: instant("h.at"),
    actor: underscored("h.actor"),
    actor_name: text("h.actor_name"),
    action: underscored("h.action"),
    number: `iif(h.number = '', NULL, ${phoneNumber("h.number", profile)})`,
    before: text("h.before"),
    after: text("h.after"),
    amount: `iif(h.amount_minor IS NULL, NULL, ${money("h.amount_minor", currencyDecimals(currency))})`,
    currency: "iif(h.amount_minor IS NULL, NULL, :currency)",
    batch: "batches.key",
    subject: text("h.subject"),
  };
  const named = { accountId, currency };
  const source = activitySource(reader, accountId, filters);
  return csvBlocks(reader, source, { profile, columns, from: FROM, named });
}
