import type { Reader } from "@/db/store";

const POINTS = `CASE request.service WHEN 'emergency' THEN dids.emergency_request_id
  WHEN 'a2p' THEN dids.a2p_request_id ELSE dids.cnam_request_id END`;
const LINES = `
  FROM service_request_numbers AS line
  JOIN service_requests AS request ON request.id = line.request_id
  LEFT JOIN dids ON dids.number = line.number AND dids.account_id = line.account_id
  LEFT JOIN holds ON holds.id = line.hold_id`;

/** What can't be of a number and its requests, as the query that finds it. */
const WRONGS = [
  {
    what: "goes by a request that does not know it",
    sql: (["emergency", "a2p", "cnam"] as const)
      .map(
        (
          service,
        ) => `SELECT number FROM dids WHERE ${service}_request_id IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM service_request_numbers AS line WHERE line.number = dids.number
            AND line.request_id = dids.${service}_request_id AND line.left_at IS NULL)`,
      )
      .join(" UNION ALL "),
  },
  {
    what: "is in a request that it does not go by",
    sql: `SELECT line.number ${LINES} WHERE line.left_at IS NULL AND ${POINTS} IS NOT line.request_id`,
  },
  {
    what: "what is set aside for a service is not as its request says",
    sql: `SELECT line.number ${LINES} WHERE line.hold_id IS NOT NULL
      AND (holds.closed_at IS NULL) <> (line.left_at IS NULL AND line.charged_at IS NULL)`,
  },
] as const;

/** Numbers and requests that contradict each other, one line each. */
export async function serviceDrift(reader: Reader): Promise<readonly string[]> {
  return WRONGS.flatMap(({ what, sql }) =>
    reader
      .rows<{ number: string }>(`SELECT number FROM (${sql}) LIMIT 100`)
      .map(({ number }) => `${number}: ${what}`),
  );
}
