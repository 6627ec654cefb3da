import { type Lease, takeLease } from "@/db/leases/leases";
import type { Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { LeaseLost } from "./lease-lost";

/** @throws when another process is at it */
export async function underLease(tx: Transaction, lease: Lease): Promise<void> {
  if (!(await takeLease(tx, lease, machineNow()))) throw new LeaseLost(lease.holder);
}
