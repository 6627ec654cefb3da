import type { Reader, Transaction } from "@/db/store";

const READ = "SELECT value FROM settings WHERE key = 'journey'";
const WRITE = `
  INSERT INTO settings (key, value) VALUES ('journey', ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`;

/** From where to where the app's clock was moved last. */
export interface Journey {
  readonly from: Date;
  readonly to: Date;
}

export async function keepJourney(tx: Transaction, { from, to }: Journey): Promise<void> {
  tx.run(WRITE, [`${from.toISOString()}/${to.toISOString()}`]);
}

/** `null` = the clock was never moved. */
export async function lastJourney(reader: Reader): Promise<Journey | null> {
  const kept = reader.row<{ value: string }>(READ)?.value;
  if (kept === undefined) return null;
  const [from = "", to = ""] = kept.split("/");
  return { from: new Date(from), to: new Date(to) };
}
