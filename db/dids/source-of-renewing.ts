import { allOf, type Condition, condition } from "./condition";
import { indexed, ofSections, prefixed, type Source } from "./source";
import { isLarge, type SizedAccount } from "./walk-or-look-up";

/** What has time left and does not end. Nearly all numbers do: they are counted by the two others. */
export function renewing(asked: SizedAccount): readonly Source[] {
  const { accountId, statuses, query, conditions } = asked;
  const where = conditions.get("renews");
  if (where === undefined || query.renews !== true || isLarge(asked)) return [];
  const own = ofSections(accountId, statuses);
  const source = indexed("renews", "dids_by_expiry", allOf([own, where]), true);
  return [{ ...source, isAnswered: false, counted: goingOn(own, where.parameters[0]) }];
}

function goingOn(own: Condition, now: unknown): Condition {
  const hasTime = allOf([own, condition("d.expires_at > ?", now)]);
  const all = prefixed("SELECT count(*) FROM dids d INDEXED BY dids_by_expiry WHERE", hasTime);
  const ends = allOf([hasTime, condition("d.cycles_shown = 0")]);
  const ending = prefixed("SELECT count(*) FROM dids d INDEXED BY dids_ending WHERE", ends);
  return {
    sql: `SELECT (${all.sql}) - (${ending.sql}) AS count`,
    parameters: [...all.parameters, ...ending.parameters],
  };
}
