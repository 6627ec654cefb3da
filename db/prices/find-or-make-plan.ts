import type { Reader, Transaction } from "@/db/store";

interface Payer {
  readonly id: number;
  readonly currency: string;
}

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

/** The account's own plan at one monthly price, in minor units. */
export async function findPlan(
  reader: Reader,
  { id, currency }: Payer,
  monthlyMinor: number,
): Promise<number | null> {
  return reader.row<{ id: number }>(FIND, [id, currency, monthlyMinor])?.id ?? null;
}

/** The same; made when there is none yet. */
export async function findOrMakePlan(
  tx: Transaction,
  account: Payer,
  monthlyMinor: number,
): Promise<number> {
  const found = await findPlan(tx, account, monthlyMinor);
  if (found !== null) return found;
  const name = `${monthlyMinor} ${account.currency} minor units a month`;
  const made = tx.row<{ id: number }>(MAKE, [account.id, account.currency, name]);
  if (made === undefined) throw new Error("the price plan was not stored");
  tx.run(PRICE, [made.id, monthlyMinor]);
  return made.id;
}
