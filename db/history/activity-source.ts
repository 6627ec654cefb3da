import { type Condition, condition, isOneOf } from "@/db/dids/condition";
import { type AboutNumbers, aboutNumbers, areThese } from "@/db/journal/about-numbers";
import type { JournalSource, Stretch } from "@/db/journal/journal-source";
import type { Reader } from "@/db/store";
import type { ActivityFilters } from "@/lib/numbers/activity-query";

/** What of the question the chosen stretches answer already. */
type Answered = "batch" | "numbers" | "what" | "kind-of-actor" | null;

/** Read by what leaves fewest events: a batch, some numbers, some actions, people, or all. */
export function activitySource(
  reader: Reader,
  accountId: number,
  filters: ActivityFilters,
): JournalSource {
  const about = aboutNumbers(reader, accountId, filters);
  const [answered, stretches] = stretchesOf(accountId, filters, about);
  const rest = restOf(filters, about, answered);
  return { table: "history", stretches, rest, days: filters.days };
}

function stretchesOf(
  accountId: number,
  { batch, what, who }: ActivityFilters,
  about: AboutNumbers,
): readonly [Answered, readonly Stretch[]] {
  if (batch !== null) {
    const where = condition(
      "account_id = ? AND batch_id = (SELECT id FROM batches WHERE key = ? AND account_id = ?)",
      accountId,
      batch,
      accountId,
    );
    return ["batch", [{ index: "history_of_batch", where }]];
  }
  if (about.kind === "these") {
    const where = areThese(accountId, about.numbers);
    return ["numbers", [{ index: "history_of_number", where }]];
  }
  if (what.length > 0) {
    const each = what.map((one) => condition("account_id = ? AND action = ?", accountId, one));
    return ["what", each.map((where) => ({ index: "history_of_action", where }))];
  }
  if (who !== null && who !== "system") {
    const actor = typeof who === "number" ? "member" : who;
    const where = condition("account_id = ? AND actor = ? AND actor <> 'system'", accountId, actor);
    return ["kind-of-actor", [{ index: "history_of_actor", where }]];
  }
  const where = condition("account_id = ?", accountId);
  return [null, [{ index: "history_of_account", where }]];
}

function restOf(
  { what, who }: ActivityFilters,
  about: AboutNumbers,
  answered: Answered,
): readonly Condition[] {
  const rest: Condition[] = [];
  if (answered !== "what" && what.length > 0) rest.push(isOneOf("action", what));
  if (typeof who === "number") rest.push(condition("actor = 'member' AND actor_id = ?", who));
  else if (who !== null && answered !== "kind-of-actor") rest.push(condition("actor = ?", who));
  if (about.kind === "containing") rest.push(about.rest);
  if (about.kind === "these" && answered !== "numbers")
    rest.push(
      condition("number IN (SELECT value FROM json_each(?))", JSON.stringify(about.numbers)),
    );
  return rest;
}
