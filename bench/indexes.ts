import type { Store } from "@/db/store";

/**
 * Takes the list's indexes away while a database is filled, and gives back what builds them anew:
 * sorting a million entries once is much quicker than finding the place of each.
 */
export function withoutIndexes(store: Store): Promise<() => Promise<void>> {
  return store.inTransaction((tx) => {
    const indexes = tx.rows<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'dids' AND sql <> ''",
    );
    for (const { name } of indexes) tx.run(`DROP INDEX ${name}`);
    return async () => {
      for (const { sql } of indexes) await store.inTransaction((later) => later.run(sql));
    };
  });
}
