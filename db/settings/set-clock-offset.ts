import type { Transaction } from "@/db/store";

/** Sets how far the app's clock is before the machine's. For a demo alone. */
export async function setClockOffset(tx: Transaction, offsetMs: number): Promise<void> {
  tx.run(
    `INSERT INTO settings (key, value) VALUES ('clock_offset_ms', ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [String(offsetMs)],
  );
}
