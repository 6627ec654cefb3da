import { keepLeftUsers } from "@/db/batches/write-work";
import { sharedGroupsOfPool } from "@/db/capacity/shared-groups-of-pool";
import { deletePool } from "@/db/capacity/write-pool";
import { deleteSharedGroup } from "@/db/capacity/write-shared-group";
import { countUsers } from "@/db/deletions/users";
import type { Transaction } from "@/db/store";
import { deleteTrunkGroup } from "@/db/trunk-groups/write-trunk-group";
import { deleteTrunk } from "@/db/trunks/delete-trunk";
import { machineNow } from "@/lib/clock";
import type { Deletable } from "@/lib/did/deletable";
import { counted } from "@/lib/numbers/wording";
import { commandOf } from "./command-of";
import { auditActor, tellOfPool } from "./tell-of-pool";
import type { Step } from "./weigh-step";

/** Deletes what a batch has emptied, unless a number uses it still; how many do is kept. */
export async function endDeletion(
  tx: Transaction,
  { accountId, batch, work }: Pick<Step, "accountId" | "batch" | "work">,
): Promise<void> {
  const command = commandOf(batch);
  if (command.verb !== "delete") return;
  const { kind, id } = command.options;
  const users = await countUsers(tx, accountId, { kind, id });
  await keepLeftUsers(tx, batch.id, users);
  if (users > 0) return;
  await deleteEmpty(tx, accountId, { kind, id });
  if (work.actor === null) throw new Error("nobody has confirmed it");
  const detail = `from ${counted(work.chosen, "number")}`;
  const told = { accountId, batch, actor: auditActor(work.actor), detail, at: machineNow() };
  await tellOfPool(tx, "pool-removed", told);
}

async function deleteEmpty(tx: Transaction, accountId: number, { kind, id }: Deletable) {
  switch (kind) {
    case "trunk":
      return deleteTrunk(tx, accountId, id);
    case "group":
      return deleteTrunkGroup(tx, accountId, id);
    case "shared":
      return deleteSharedGroup(tx, accountId, id);
    case "pool":
      for (const groupId of await sharedGroupsOfPool(tx, accountId, id)) {
        await deleteSharedGroup(tx, accountId, groupId);
      }
      return deletePool(tx, accountId, id);
  }
}
