import type { Transaction } from "@/db/store";
import type { DemoNumber } from "./demo-number";
import { type ClosingAccount, storeClosedRequests } from "./store-closed-requests";

const REQUESTED = `
  INSERT INTO service_request_numbers (account_id, request_id, number)
  SELECT account_id, requested.value, number FROM dids, json_each(json_array(
    emergency_request_id, a2p_request_id, cnam_request_id)) AS requested
  WHERE account_id = :accountId AND requested.value IS NOT NULL`;

/** A request knows its numbers, as they know it. What the demo has set up cost nothing. */
export function storeRequestNumbers(
  tx: Transaction,
  account: ClosingAccount,
  numbers: readonly DemoNumber[],
): void {
  tx.run(REQUESTED, { accountId: account.id });
  storeClosedRequests(tx, account, numbers);
}
