import type { Reader } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";

/** A batch that was confirmed and deletes a thing at its end. */
export interface RunningDeletion extends Deletable {
  readonly key: string;
}

/** The index is of both states, and is found by its own words alone. */
const RUNNING = `
  SELECT key, options ->> 'kind' AS kind, options ->> 'id' AS id
  FROM batches INDEXED BY batches_at_work
  WHERE account_id = ? AND state IN ('drawing', 'running') AND state = 'running'
    AND verb = 'delete'`;
const POOL = "SELECT pool_id AS id FROM shared_capacity_groups WHERE account_id = ? AND id = ?";

/** What of an account is being deleted now: nothing may be given to it any more. */
export async function runningDeletions(
  reader: Reader,
  accountId: number,
): Promise<readonly RunningDeletion[]> {
  return reader.rows<RunningDeletion>(RUNNING, [accountId]);
}

/** Keys of the batches that delete things of a kind, by the thing's id. */
export async function deletionKeys(
  reader: Reader,
  accountId: number,
  kind: Deletable["kind"],
): Promise<ReadonlyMap<number, string>> {
  const running = await runningDeletions(reader, accountId);
  return new Map(running.filter((it) => it.kind === kind).map(({ id, key }) => [id, key]));
}

/** The deletion of a thing, if it runs; a shared group goes with its pool. */
export async function deletionOf(
  reader: Reader,
  accountId: number,
  { kind, id }: Deletable,
): Promise<RunningDeletion | null> {
  const running = await runningDeletions(reader, accountId);
  const own = running.find((it) => it.kind === kind && it.id === id);
  if (own !== undefined || kind !== "shared" || running.length === 0) return own ?? null;
  const pool = reader.row<{ id: number }>(POOL, [accountId, id]);
  return running.find((it) => it.kind === "pool" && it.id === pool?.id) ?? null;
}
