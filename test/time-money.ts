import { insertEntry } from "@/db/ledger/insert-entry";
import type { Transaction } from "@/db/store";
import type { MoneyCommand } from "./time-commands";
import { availableOf } from "./time-model";
import type { WorldAccount } from "./time-world";

const MOST_HELD = 3000;

/** Does what staff and batches do with an account's money to the database and to the plain model. */
export async function applyMoney(
  tx: Transaction,
  { id, planId, model }: WorldAccount,
  { command, now }: { readonly command: MoneyCommand; readonly now: number },
): Promise<void> {
  switch (command.kind) {
    case "top-up": {
      const entry = { at: new Date(now), kind: "top-up", amountMinor: command.amount };
      await insertEntry(tx, id, { ...entry, kind: "top-up" });
      model.balance += command.amount;
      return;
    }
    case "limit":
      tx.run("UPDATE accounts SET credit_limit_minor = ? WHERE id = ?", [command.limit, id]);
      model.limit = command.limit;
      return;
    case "hold": {
      const most = Math.max(0, Math.min(MOST_HELD, availableOf(model)));
      const amount = Math.floor(most * command.share);
      const hold = "INSERT INTO holds VALUES (NULL, ?, ?, ?, ?, 'batch', NULL)";
      tx.run(hold, [id, now, amount, amount]);
      model.held += amount;
      return;
    }
    case "let-go":
      tx.run("UPDATE holds SET closed_at = ? WHERE account_id = ?", [now, id]);
      model.held = 0;
      return;
    case "price": {
      const from = now + command.ahead;
      const row = "INSERT OR REPLACE INTO price_rows VALUES (?, ?, ?, 0)";
      tx.run(row, [planId, from, command.monthly]);
      model.prices.push({ from, monthly: command.monthly });
    }
  }
}
