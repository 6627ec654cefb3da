import { liftFence } from "@/db/imports/fence";
import type { ImportRecord } from "@/db/imports/find-import";
import { moveImport } from "@/db/imports/move-import";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { dropImportFile } from "./import-files";
import { LeftOff } from "./left-off";
import { beginStep, type Working } from "./working";

/**
 * It ends without anything having been done, and says why.
 * @throws LeftOff where it has ended otherwise meanwhile
 */
export async function refuseImport(
  store: Store,
  it: ImportRecord,
  working: Working,
  reason: string,
): Promise<void> {
  await store.inTransaction(async (tx) => {
    await beginStep(tx, it, working);
    const ended = { state: "refused", reason, endedAt: machineNow() } as const;
    if (!(await moveImport(tx, it, ended))) throw new LeftOff();
    await liftFence(tx, it.id);
  });
  await dropImportFile(working.folder, it.key);
}
