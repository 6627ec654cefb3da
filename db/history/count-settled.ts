import type { Reader } from "@/db/store";

const ACTIONS = ["renewed", "service-ended", "removed"] as const;

/** What time did to the numbers of all accounts, by kind. */
export type SettledCounts = Readonly<Record<(typeof ACTIONS)[number], number>>;

const COUNT = `
  SELECT h.action, count(*) AS count
  FROM accounts a CROSS JOIN history h INDEXED BY history_of_action ON h.account_id = a.id
  WHERE h.action IN (SELECT value FROM json_each(@actions)) AND h.at > @after AND h.at <= @until
    AND h.actor = 'system'
  GROUP BY h.action`;

/** Renewals, ends of service and removals that were due after one instant and by another. */
export async function countSettled(
  reader: Reader,
  after: Date,
  until: Date,
): Promise<SettledCounts> {
  const given = { after: after.getTime(), until: until.getTime() };
  const actions = JSON.stringify(ACTIONS);
  const found = reader.rows<{ action: string; count: number }>(COUNT, { ...given, actions });
  const of = (action: string) => found.find((it) => it.action === action)?.count ?? 0;
  return {
    renewed: of("renewed"),
    "service-ended": of("service-ended"),
    removed: of("removed"),
  };
}
