import type { Store } from "@/db/store";
import { BENCH_NOW } from "./now";

const MONTH_MS = 30 * 86_400_000;
const CHOSEN = `json_each(?) AS asked CROSS JOIN dids d ON d.number = asked.value
  JOIN price_rows p ON p.plan_id = d.price_plan_id`;

/** What a renewal writes, by three statements that decide nothing, for all numbers at once. */
const STATEMENTS = [
  `UPDATE dids SET expires_at = expires_at + ${MONTH_MS}, next_due_at = next_due_at + ${MONTH_MS}
   WHERE id IN (SELECT d.id FROM ${CHOSEN})`,
  `INSERT INTO ledger (account_id, at, kind, amount_minor, number, batch_id)
   SELECT d.account_id, ${BENCH_NOW.getTime()}, 'renewal', -p.monthly_minor, d.number, 1
   FROM ${CHOSEN} ORDER BY asked.key`,
  `INSERT INTO history (account_id, number, at, actor, actor_id, actor_name, action, before, after,
     amount_minor, batch_id)
   SELECT d.account_id, d.number, ${BENCH_NOW.getTime()}, 'member', 1, 'Bench', 'renewed',
     '2026-03-25T09:30:00.000Z', '2026-04-25T09:30:00.000Z', -p.monthly_minor, 1
   FROM ${CHOSEN} ORDER BY asked.key`,
] as const;

/**
 * Processor time of the statements in one transaction, committed as the batch's steps are, in
 * milliseconds; on a database of its own, which is not as it was afterwards.
 */
export async function aloneMs(store: Store, numbers: readonly string[]): Promise<number> {
  const asked = JSON.stringify(numbers);
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 2; turn++) {
    const taken = await cpuMs(() =>
      store.inTransaction((tx) => {
        for (const sql of STATEMENTS) tx.run(sql, [asked]);
      }),
    );
    least = Math.min(least, taken);
  }
  return least;
}

/** Processor time of this process while it works, in milliseconds. */
export async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
