import { insertChangeReport } from "@/db/changes/change-reports";
import type { Store } from "@/db/store";
import type { ChangesReport } from "@/lib/numbers/changes-report";
import { newSecretId } from "@/lib/operations/secret-id";

export interface Uploaded {
  /** A batch that can be looked at, or a report of why there is none. */
  readonly kind: "drawn-up" | "reported";
  readonly key: string;
}

/** Keeps why a file is not drawn up, for the page that says so. */
export async function reportChanges(
  store: Store,
  accountId: number,
  report: ChangesReport,
  machine: Date,
): Promise<Uploaded> {
  const key = newSecretId();
  const kept = { key, accountId, report, madeAt: machine };
  await store.inTransaction((tx) => insertChangeReport(tx, kept));
  return { kind: "reported", key };
}
