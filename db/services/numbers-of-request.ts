import type { Reader } from "@/db/store";
import type { ServiceRequestRecord } from "./find-service-request";

const MOST_SHOWN = 20;

export interface NumbersOfRequest {
  /** E.164 digits of the first of them. */
  readonly numbers: readonly string[];
  readonly numberCount: number;
  /** Minor units: set aside until the service is active, and charged for it. */
  readonly heldMinor: number;
  readonly chargedMinor: number;
}

const OF = `
  FROM service_request_numbers WHERE request_id = :id AND account_id = :accountId
    AND (left_at IS NULL OR left_at = :changedAt)`;
const SUMS = `
  SELECT count(*) AS numberCount,
    coalesce(sum(CASE WHEN charged_at IS NULL AND left_at IS NULL THEN price_minor END), 0)
      AS heldMinor,
    coalesce(sum(CASE WHEN charged_at IS NOT NULL THEN price_minor END), 0) AS chargedMinor ${OF}`;

/** The numbers that go by a request; of one that is over, those that did until then. */
export async function numbersOfRequest(
  reader: Reader,
  { id, accountId, changedAt }: ServiceRequestRecord,
): Promise<NumbersOfRequest> {
  const asked = { id, accountId, changedAt: changedAt.getTime() };
  const numbers = reader.rows<{ number: string }>(
    `SELECT number ${OF} ORDER BY number LIMIT ${MOST_SHOWN}`,
    asked,
  );
  const sums = reader.row<Omit<NumbersOfRequest, "numbers">>(SUMS, asked);
  if (sums === undefined) throw new Error("a sum without a group has one row");
  return { numbers: numbers.map(({ number }) => number), ...sums };
}
