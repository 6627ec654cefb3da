import type { Transaction } from "@/db/store";

const INSERT = `
  INSERT INTO service_prices (account_id, currency, service, effective_from, setup_minor)
  VALUES (NULL, ?, ?, 0, ?)`;

/** What the demo's provider asks of everybody for setting up a service; a displayed name is free. */
export function storeServicePrices(tx: Transaction): void {
  for (const currency of ["USD", "EUR"]) {
    tx.run(INSERT, [currency, "emergency", 250]);
    tx.run(INSERT, [currency, "a2p", 1500]);
  }
}
