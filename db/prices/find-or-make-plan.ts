import type { Transaction } from "@/db/store";

/** A plan counts only when its price has always been this and is not about to change. */
const FIND = `
  SELECT plan.id FROM price_plans AS plan
  JOIN price_rows AS price ON price.plan_id = plan.id
  WHERE plan.account_id = ? AND plan.currency = ?
  GROUP BY plan.id
  HAVING count(*) = 1 AND min(price.monthly_minor) = ? AND min(price.setup_minor) = 0
  ORDER BY plan.id LIMIT 1`;

const MAKE = "INSERT INTO price_plans (account_id, currency, name) VALUES (?, ?, ?) RETURNING id";
const PRICE = "INSERT INTO price_rows (plan_id, effective_from, monthly_minor) VALUES (?, 0, ?)";

/** The account's own plan at one monthly price, in minor units; made when there is none yet. */
export async function findOrMakePlan(
  tx: Transaction,
  account: { readonly id: number; readonly currency: string },
  monthlyMinor: number,
): Promise<number> {
  const found = tx.row<{ id: number }>(FIND, [account.id, account.currency, monthlyMinor]);
  if (found !== undefined) return found.id;
  const name = `${monthlyMinor} ${account.currency} minor units a month`;
  const made = tx.row<{ id: number }>(MAKE, [account.id, account.currency, name]);
  if (made === undefined) throw new Error("the price plan was not stored");
  tx.run(PRICE, [made.id, monthlyMinor]);
  return made.id;
}
