import type { Transaction } from "@/db/store";

/** A claim to be the one that does something, which runs out unless it is renewed. Machine clock. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly lastsMs: number;
}

/** Further ahead than any lease reaches: it was given before the clock went back. */
const TAKE = `
  INSERT INTO leases (name, holder, expires_at) VALUES (@name, @holder, @until)
  ON CONFLICT (name) DO UPDATE SET holder = @holder, expires_at = @until
  WHERE holder = @holder OR expires_at <= @now OR expires_at > @until`;
const RENEW = "UPDATE leases SET expires_at = ? WHERE name = ? AND holder = ?";
const END = "DELETE FROM leases WHERE name = ? AND holder = ?";

/** @returns whether it is ours: free, run out, or ours already */
export async function takeLease(tx: Transaction, lease: Lease, now: Date): Promise<boolean> {
  const { name, holder, lastsMs } = lease;
  const nowMs = now.getTime();
  return tx.run(TAKE, { name, holder, now: nowMs, until: nowMs + lastsMs }) === 1;
}

/** @returns false when somebody else has taken it over */
export async function renewLease(tx: Transaction, lease: Lease, now: Date): Promise<boolean> {
  return tx.run(RENEW, [now.getTime() + lease.lastsMs, lease.name, lease.holder]) === 1;
}

/** Leaves it to whoever comes next. */
export async function endLease(tx: Transaction, lease: Lease): Promise<void> {
  tx.run(END, [lease.name, lease.holder]);
}
