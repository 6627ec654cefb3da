import { recordAudit } from "@/db/audit/record-audit";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";

interface Viewer {
  readonly id: number;
  readonly name: string;
  readonly view: { readonly accountId: number; readonly accountName: string } | null;
}

/** A customer's numbers left its account by staff's hand: that stays on record. */
export async function recordExport(store: Store, staff: Viewer, detail: string): Promise<void> {
  const { id, name, view } = staff;
  if (view === null) throw new Error("Staff see an account only in a view of it.");
  await store.inTransaction((tx) =>
    recordAudit(tx, {
      at: machineNow(),
      actor: { kind: "staff", id, name },
      accountId: view.accountId,
      action: "numbers-exported",
      subject: view.accountName,
      detail,
    }),
  );
}
