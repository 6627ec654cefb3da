import type { Reader } from "@/db/store";
import type { BatchState } from "@/lib/numbers/batch-view";

/** A batch at which something is to be done. */
export interface AtWork {
  readonly id: number;
  readonly key: string;
  readonly accountId: number;
  readonly state: BatchState;
}

const AT_WORK = `
  SELECT b.id, key, account_id AS accountId, state, confirmed_at
  FROM batches b INDEXED BY batches_at_work JOIN batch_work ON batch_id = b.id
  WHERE state IN ('drawing', 'running')
  UNION ALL
  SELECT b.id, key, account_id, state, confirmed_at
  FROM batch_work INDEXED BY batch_work_uncounted JOIN batches b ON b.id = batch_id
  WHERE summary IS NULL AND state IN ('finished', 'stopped')
  ORDER BY confirmed_at, 1`;

/** All that wait for a step. Of an account one batch runs at a time, in the order of confirmation. */
export async function listAtWork(reader: Reader): Promise<readonly AtWork[]> {
  const running = new Set<number>();
  return reader.rows<AtWork>(AT_WORK).filter(({ state, accountId }) => {
    if (state !== "running") return true;
    const isFirst = !running.has(accountId);
    running.add(accountId);
    return isFirst;
  });
}
