import type { Store, Transaction } from "@/db/store";

export interface FailingStore {
  readonly store: Store;
  /** Statements that were begun inside transactions so far. */
  count(): number;
}

/** A store whose statements inside transactions work until the k-th, which throws `fault`, once. */
export function failingStore(store: Store, k: number, fault: () => Error): FailingStore {
  let count = 0;
  const counted = <Parameters extends readonly unknown[], Result>(
    statement: (...parameters: Parameters) => Result,
  ) => {
    return (...parameters: Parameters): Result => {
      count += 1;
      if (count === k) throw fault();
      return statement(...parameters);
    };
  };
  const failing = (tx: Transaction): Transaction => ({
    ...tx,
    run: counted(tx.run),
    rows: counted(tx.rows) as Transaction["rows"],
    row: counted(tx.row) as Transaction["row"],
  });
  return {
    store: { ...store, inTransaction: (work) => store.inTransaction((tx) => work(failing(tx))) },
    count: () => count,
  };
}
