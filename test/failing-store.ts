import type { Store, Transaction } from "@/db/store";

export interface FailingStore {
  readonly store: Store;
  /** Statements that were begun inside transactions so far. */
  count(): number;
}

/** A store whose statements inside transactions work until the k-th, which throws `fault`, once. */
export function failingStore(store: Store, k: number, fault: () => Error): FailingStore {
  let count = 0;
  const begin = () => {
    count += 1;
    if (count === k) throw fault();
  };
  const counted = <Parameters extends readonly unknown[], Result>(
    statement: (...parameters: Parameters) => Result,
  ) => {
    return (...parameters: Parameters): Result => {
      begin();
      return statement(...parameters);
    };
  };
  const failing = (tx: Transaction): Transaction => ({
    run: counted(tx.run),
    rows: counted(tx.rows) as Transaction["rows"],
    row: counted(tx.row) as Transaction["row"],
    orm: beginning(tx.orm, begin),
  });
  return {
    store: { ...store, inTransaction: (work) => store.inTransaction((tx) => work(failing(tx))) },
    count: () => count,
  };
}

/** What sends a statement that the query builder has built. */
const SENDS: ReadonlySet<PropertyKey> = new Set(["run", "get", "all"]);

/** The same builder, with `begin` called before each statement that it sends. */
function beginning<Builder extends object>(builder: Builder, begin: () => void): Builder {
  return new Proxy(builder, {
    get(target, name) {
      const member = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...parameters: readonly unknown[]) => {
        if (SENDS.has(name)) begin();
        const result: unknown = Reflect.apply(member, target, parameters);
        if (SENDS.has(name) || typeof result !== "object" || result === null) return result;
        return beginning(result, begin);
      };
    },
  });
}
