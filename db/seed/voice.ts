import type { Transaction } from "@/db/store";
import { findOrMakeTrunk } from "@/db/trunks/find-or-make-trunk";
import { insertTrunk } from "@/db/trunks/write-trunk";
import { demoTrunks } from "./demo-trunks";
import { DEMO_GROUPS, IMPORTED_TRUNK, POOLS, SHARED } from "./demo-voice";

/** Ids by name of what routes calls and carries them. */
export interface VoiceIds {
  readonly trunks: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  readonly pools: ReadonlyMap<string, number>;
  readonly shared: ReadonlyMap<string, { readonly id: number; readonly channels: number }>;
}

/** Stores trunks, groups, pools and shared groups of an account. */
export async function storeVoice(tx: Transaction, accountId: number, at: Date): Promise<VoiceIds> {
  const trunks = new Map<string, number>();
  for (const draft of demoTrunks()) {
    trunks.set(draft.name, await insertTrunk(tx, accountId, draft, at));
  }
  await findOrMakeTrunk(tx, accountId, IMPORTED_TRUNK, at);
  const groups = new Map<string, number>();
  for (const [name, members] of Object.entries(DEMO_GROUPS)) {
    const id = stored(
      tx,
      "INSERT INTO trunk_groups (account_id, name, created_at) VALUES (?, ?, ?) RETURNING id",
      [accountId, name, at.getTime()],
    );
    groups.set(name, id);
    for (const [trunk, priority, weight] of members) {
      const row = [accountId, id, trunks.get(trunk), priority, weight];
      tx.run("INSERT INTO trunk_group_members VALUES (?, ?, ?, ?, ?)", row);
    }
  }
  const pools = new Map(
    Object.entries(POOLS).map(([name, channels]) => [
      name,
      storePool(tx, accountId, name, channels),
    ]),
  );
  const shared = Object.entries(SHARED).map(([name, [pool, channels]]) => {
    const row = [accountId, pools.get(pool), name, channels];
    const sql = `INSERT INTO shared_capacity_groups (account_id, pool_id, name, channels)
      VALUES (?, ?, ?, ?) RETURNING id`;
    return [name, { id: stored(tx, sql, row), channels }] as const;
  });
  return { trunks, groups, pools, shared: new Map(shared) };
}

function storePool(tx: Transaction, accountId: number, name: string, channels: number): number {
  const sql =
    "INSERT INTO capacity_pools (account_id, name, channels) VALUES (?, ?, ?) RETURNING id";
  return stored(tx, sql, [accountId, name, channels]);
}

function stored(tx: Transaction, sql: string, row: readonly unknown[]): number {
  const made = tx.row<{ id: number }>(sql, row);
  if (made === undefined) throw new Error("the demo's voice set-up was not stored");
  return made.id;
}

/** Room in each pool for what the demo's numbers have drawn from it, and some to spare. */
const COVER = `
  UPDATE capacity_pools SET channels = max(channels, 10 * (1 + 12 * (
    (SELECT coalesce(sum(dedicated_channels), 0) FROM dids
      WHERE capacity_pool_id = capacity_pools.id)
    + (SELECT coalesce(sum(channels), 0) FROM shared_capacity_groups
      WHERE pool_id = capacity_pools.id)) / 100))
  WHERE account_id = ?`;

export function coverPools(tx: Transaction, accountId: number) {
  tx.run(COVER, [accountId]);
}
