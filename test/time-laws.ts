import { expect } from "vitest";
import { counterDrift } from "@/db/doctor/counter-drift";
import { projectionDrift } from "@/db/doctor/projection-drift";
import { moneyOf } from "@/db/ledger/money-of";
import type { Store } from "@/db/store";
import { MAX_BILLING_CYCLES } from "@/lib/did/billing-cycles";
import type { TimeWorld, WorldAccount } from "./time-world";

const CHARGED_TWICE = `
  SELECT number, at, count(*) AS times FROM ledger WHERE kind = 'renewal'
  GROUP BY account_id, number, at HAVING count(*) > 1`;
const OUT_OF_BOUNDS = `
  SELECT number FROM dids WHERE billing_cycles NOT BETWEEN 0 AND ${MAX_BILLING_CYCLES}`;
/** Every charge has its event, and every event that names an amount its charge. */
const HISTORY_LEDGER = `
  SELECT number, at, sum(told) AS told, sum(charged) AS charged FROM (
    SELECT account_id, number, at, amount_minor AS told, 0 AS charged FROM history
    UNION ALL SELECT account_id, number, at, 0, amount_minor FROM ledger WHERE kind = 'renewal')
  GROUP BY account_id, number, at HAVING coalesce(sum(told), 0) <> sum(charged)`;

/** What must hold after every command, wherever the clock is and however much is still due. */
export async function expectLaws({ store, accounts, latest }: TimeWorld): Promise<void> {
  expect(store.rows(CHARGED_TWICE)).toEqual([]);
  expect(store.rows(OUT_OF_BOUNDS)).toEqual([]);
  expect(store.rows(HISTORY_LEDGER)).toEqual([]);
  expect(await counterDrift(store)).toEqual([]);
  expect(await projectionDrift(store, new Date(latest))).toEqual([]);
  for (const { id, floor } of accounts) {
    const { availableMinor } = await moneyOf(store, id);
    if (availableMinor !== null) expect(availableMinor).toBeGreaterThanOrEqual(floor);
  }
}

/** Of an account that is settled in both: numbers, money and history are those of the model. */
export async function expectAsModelled(store: Store, account: WorldAccount): Promise<void> {
  const { id, model } = account;
  const kept = model.numbers.filter(({ gone }) => !gone);
  expect(stored(store, id)).toEqual(
    kept.map(({ number, expiry, cycles, ended }) => ({ number, expiry, cycles, ended })),
  );
  expect(history(store, id)).toEqual(model.events.map((event) => [...event]));
  expect((await moneyOf(store, id)).balanceMinor).toBe(model.balance);
}

function stored(store: Store, accountId: number) {
  const sql = `SELECT number, expires_at AS expiry, billing_cycles AS cycles,
    service_end_cause AS ended FROM dids WHERE account_id = ? ORDER BY number`;
  return store.rows(sql, [accountId]);
}

function history(store: Store, accountId: number) {
  const sql = `SELECT at, number, action, coalesce(amount_minor, 0) AS amount FROM history
    WHERE account_id = ? ORDER BY id`;
  return store
    .rows<{ at: number; number: string; action: string; amount: number }>(sql, [accountId])
    .map(({ at, number, action, amount }) => [at, number, action, amount]);
}
