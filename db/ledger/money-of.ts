import type { Reader } from "@/db/store";
import { availableOf } from "@/lib/did/money";

/** What an account has and may spend, in minor units of its currency. */
export interface AccountMoney {
  readonly currency: string;
  /** Sum of the ledger. */
  readonly balanceMinor: number;
  /** How far below zero the balance may go; `null` = postpaid. */
  readonly creditLimitMinor: number | null;
  /** Set aside for confirmed batches. */
  readonly heldMinor: number;
  /** Balance + credit limit − holds; `null` = postpaid, never refused. */
  readonly availableMinor: number | null;
}

const MONEY = `
  SELECT currency, credit_limit_minor AS creditLimitMinor,
    coalesce((SELECT balance_minor FROM account_balances WHERE account_id = id), 0) AS balanceMinor,
    coalesce((SELECT sum(remaining_minor) FROM holds
      WHERE account_id = accounts.id AND closed_at IS NULL), 0) AS heldMinor
  FROM accounts WHERE id = ?`;

/** The account's money as it stands. */
export async function moneyOf(reader: Reader, accountId: number): Promise<AccountMoney> {
  const money = reader.row<Omit<AccountMoney, "availableMinor">>(MONEY, [accountId]);
  if (money === undefined) throw new Error(`there is no account ${accountId}`);
  return { ...money, availableMinor: availableOf(money) };
}
