import { statusCode } from "@/db/dids/projection";
import type { Reader } from "@/db/store";

const LIVE = `
  SELECT name FROM accounts
  WHERE closed_at IS NOT NULL AND closing_at IS NULL AND EXISTS (
    SELECT 1 FROM dids WHERE account_id = accounts.id AND status > ${statusCode("terminated")})`;

/** Closed accounts that have numbers which go on, one line each. */
export async function closingDrift(reader: Reader): Promise<readonly string[]> {
  return reader
    .rows<{ name: string }>(LIVE)
    .map(({ name }) => `account ${name}: closed, and has numbers that were not ended`);
}
