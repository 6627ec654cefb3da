import type { Reader } from "@/db/store";
import { COUNTERS } from "./counters";

interface Difference {
  readonly accountId: number;
  readonly what: string;
  readonly kept: number;
  readonly counted: number;
}

/** Kept counts that differ from the numbers, one line each. A count of 0 need not be kept. */
export async function counterDrift(reader: Reader): Promise<readonly string[]> {
  return COUNTERS.flatMap(({ name, kept, counted }) =>
    reader
      .rows<Difference>(
        `SELECT account_id AS accountId, what, sum(kept) AS kept, sum(counted) AS counted FROM (
           SELECT account_id, what, count AS kept, 0 AS counted FROM (${kept})
           UNION ALL SELECT account_id, what, 0, count FROM (${counted}))
         GROUP BY 1, 2 HAVING sum(kept) <> sum(counted)`,
      )
      .map(
        (it) =>
          `${name} of account ${it.accountId}: ${it.what} is kept as ${it.kept}, there are ${it.counted}`,
      ),
  );
}
