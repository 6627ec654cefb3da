import type { Reader, Transaction } from "@/db/store";

const READ = "SELECT value FROM settings WHERE key = 'sweep_asked'";
const WRITE = `
  INSERT INTO settings (key, value) VALUES ('sweep_asked', ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`;

/** Says that somebody waits for a sweep; whichever process sweeps sees that the words have changed. */
export async function askForSweep(tx: Transaction, at: Date): Promise<void> {
  tx.run(WRITE, [at.toISOString()]);
}

/** The words of whoever asked last. */
export async function sweepAsked(reader: Reader): Promise<string | null> {
  return reader.row<{ value: string }>(READ)?.value ?? null;
}
