import type { Transaction } from "@/db/store";
import { DEMO_GROUPS, DEMO_TRUNKS, OFFICE_MOBILE, POOLS, SHARED } from "./demo-voice";

interface Named {
  readonly name: string;
  readonly id: number;
}

/** Ids by name of what routes calls and carries them. */
export interface VoiceIds {
  readonly trunks: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  readonly pools: ReadonlyMap<string, number>;
  readonly shared: ReadonlyMap<string, { readonly id: number; readonly channels: number }>;
}

/** Stores trunks, groups, pools and shared groups of an account. */
export function storeVoice(tx: Transaction, accountId: number, at: Date): VoiceIds {
  const trunks = storeTrunks(tx, accountId, at);
  const groups = new Map<string, number>();
  for (const [name, members] of Object.entries(DEMO_GROUPS)) {
    const id = stored(
      tx,
      "INSERT INTO trunk_groups (account_id, name, created_at) VALUES (?, ?, ?) RETURNING id",
      [accountId, name, at.getTime()],
    );
    groups.set(name, id);
    members.forEach((member, place) => {
      const row = [accountId, id, trunks.get(member), place + 1];
      tx.run("INSERT INTO trunk_group_members VALUES (?, ?, ?, ?, 1)", row);
    });
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

function storeTrunks(tx: Transaction, accountId: number, at: Date): Map<string, number> {
  const sip = `INSERT INTO trunks (account_id, name, kind, host, port, created_at)
    VALUES (?, ?, 'sip', ?, 5060, ?) RETURNING id`;
  const pstn = `INSERT INTO trunks (account_id, name, kind, dial_to, created_at)
    VALUES (?, ?, 'pstn', ?, ?) RETURNING id`;
  const trunks: Named[] = DEMO_TRUNKS.map((name) => {
    const [, place = "", node = ""] = name.split("-");
    const host = `${node === "01" ? "sip" : `sip${Number(node)}`}.${place}.example.com`;
    return { name, id: stored(tx, sip, [accountId, name, host, at.getTime()]) };
  });
  const forward = [accountId, "office-forward", OFFICE_MOBILE, at.getTime()];
  trunks.push({ name: "office-forward", id: stored(tx, pstn, forward) });
  return new Map(trunks.map(({ name, id }) => [name, id]));
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
