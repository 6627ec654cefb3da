import { liftFence } from "@/db/imports/fence";
import { findImport } from "@/db/imports/find-import";
import { moveImport } from "@/db/imports/move-import";
import type { Store } from "@/db/store";
import { isStoppable } from "@/lib/numbers/number-import";
import type { StaffBy } from "@/lib/operations/act-on-person";
import { dropImportFile } from "./import-files";

export type ImportStopped = "stopped" | "not-found" | "too-late";

/** Ends an import before anything of it is written. */
export async function stopImport(
  store: Store,
  folder: string,
  { accountId, key }: { readonly accountId: number; readonly key: string },
  { actor, now }: StaffBy,
): Promise<ImportStopped> {
  const outcome = await store.inTransaction(async (tx): Promise<ImportStopped> => {
    const it = await findImport(tx, accountId, key);
    if (it === null) return "not-found";
    if (it.state === "stopped") return "stopped";
    if (!isStoppable(it.state)) return "too-late";
    const reason = `Stopped by ${actor.name}. Nothing was changed.`;
    await moveImport(tx, it, { state: "stopped", reason, endedAt: now });
    await liftFence(tx, it.id);
    return "stopped";
  });
  if (outcome === "stopped") await dropImportFile(folder, key);
  return outcome;
}
