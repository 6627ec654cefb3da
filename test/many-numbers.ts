import { insertEntry } from "@/db/ledger/insert-entry";
import { setClockOffset } from "@/db/settings/set-clock-offset";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { type DidOverrides, insertDid, NOW } from "./cast";

/** So many numbers of one account, all alike, at an app's clock that begins at NOW. */
export async function manyNumbers(
  store: Store,
  { count, balanceMinor, like = {} }: { count: number; balanceMinor?: number; like?: DidOverrides },
): Promise<{ readonly accountId: number; readonly all: readonly string[] }> {
  const { id, accountId, number } = await insertDid(store, like);
  const columns = store
    .rows<{ name: string }>("SELECT name FROM pragma_table_info('dids')")
    .map(({ name }) => name)
    .filter((name) => name !== "id" && name !== "number");
  await store.inTransaction(async (tx) => {
    await setClockOffset(tx, NOW.getTime() - machineNow().getTime());
    tx.run(
      `WITH RECURSIVE place (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM place WHERE n < ?)
       INSERT INTO dids (number, ${columns}) SELECT number + n, ${columns}
       FROM place CROSS JOIN dids WHERE id = ? AND n <= ?`,
      [count - 1, id, count - 1],
    );
    if (balanceMinor === undefined) return;
    tx.run("UPDATE accounts SET credit_limit_minor = 0 WHERE id = ?", [accountId]);
    await insertEntry(tx, accountId, { at: NOW, kind: "top-up", amountMinor: balanceMinor });
  });
  const all = Array.from({ length: count }, (_, place) => String(Number(number) + place));
  return { accountId, all };
}
