import type { Transaction } from "@/db/store";
import { driverValue, type StoredFacts, WRITTEN_COLUMNS, withProjection } from "./did-columns";

const INSERT = `
  INSERT INTO dids (${WRITTEN_COLUMNS.map(({ column }) => column.name).join(", ")})
  VALUES (${WRITTEN_COLUMNS.map(() => "?").join(", ")})`;

/** Stores new numbers with their projection as of `now`. */
export async function insertDids(
  tx: Transaction,
  numbers: readonly StoredFacts[],
  now: Date,
): Promise<void> {
  for (const facts of numbers) {
    const written = withProjection(facts, now);
    tx.run(
      INSERT,
      WRITTEN_COLUMNS.map((it) => driverValue(written, it)),
    );
  }
}
