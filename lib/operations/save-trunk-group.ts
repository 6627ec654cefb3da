import type { Store } from "@/db/store";
import { insertTrunkGroup, updateTrunkGroup } from "@/db/trunk-groups/write-trunk-group";
import { idOfVoiceName } from "@/db/trunks/id-of-voice-name";
import type { GroupMember } from "@/lib/did/trunk";
import { membersFor } from "./members-for";
import type { Saved } from "./save-trunk";

export interface GroupDraft {
  readonly name: string;
  /** Trunks by name, each once. */
  readonly members: readonly (Omit<GroupMember, "trunkId"> & { readonly trunk: string })[];
}

export type GroupSaved =
  | Saved
  /** The account has no trunks of these names. */
  | { readonly kind: "trunks-unknown"; readonly names: readonly string[] }
  /** They are being deleted, and were not in the group before. */
  | { readonly kind: "trunks-leaving"; readonly names: readonly string[] };

/** A group's name and trunks, for a new one (`id` `null`) or one that is there. */
export function saveTrunkGroup(
  store: Store,
  { accountId, id }: { readonly accountId: number; readonly id: number | null },
  draft: GroupDraft,
  now: Date,
): Promise<GroupSaved> {
  return store.inTransaction(async (tx): Promise<GroupSaved> => {
    const holder = await idOfVoiceName(tx, accountId, "group", draft.name);
    if (holder !== null && holder !== id) return { kind: "name-taken" };
    const { members, refusal } = await membersFor(tx, { accountId, id }, draft);
    if (refusal !== null) return refusal;
    const group = { name: draft.name, members };
    if (id === null) {
      return { kind: "saved", id: await insertTrunkGroup(tx, accountId, group, now) };
    }
    const isThere = await updateTrunkGroup(tx, accountId, id, group);
    return isThere ? { kind: "saved", id } : { kind: "not-found" };
  });
}
