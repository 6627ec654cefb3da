import type { Store, Transaction } from "@/db/store";
import { insertTrunkGroup, updateTrunkGroup } from "@/db/trunk-groups/write-trunk-group";
import { idOfVoiceName } from "@/db/trunks/id-of-voice-name";
import { idsOfTrunkNames } from "@/db/trunks/ids-of-trunk-names";
import type { GroupMember } from "@/lib/did/trunk";
import type { Saved } from "./save-trunk";

export interface GroupDraft {
  readonly name: string;
  /** Trunks by name, each once. */
  readonly members: readonly (Omit<GroupMember, "trunkId"> & { readonly trunk: string })[];
}

export type GroupSaved =
  | Saved
  /** The account has no trunks of these names. */
  | { readonly kind: "trunks-unknown"; readonly names: readonly string[] };

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
    const { members, unknown } = await found(tx, accountId, draft);
    if (unknown.length > 0) return { kind: "trunks-unknown", names: unknown };
    const group = { name: draft.name, members };
    if (id === null) {
      return { kind: "saved", id: await insertTrunkGroup(tx, accountId, group, now) };
    }
    const isThere = await updateTrunkGroup(tx, accountId, id, group);
    return isThere ? { kind: "saved", id } : { kind: "not-found" };
  });
}

async function found(tx: Transaction, accountId: number, draft: GroupDraft) {
  const names = draft.members.map(({ trunk }) => trunk);
  const ids = await idsOfTrunkNames(tx, accountId, names);
  const members = draft.members.flatMap(({ trunk, ...ranks }) => {
    const trunkId = ids.get(trunk);
    return trunkId === undefined ? [] : [{ trunkId, ...ranks }];
  });
  return { members, unknown: names.filter((name) => !ids.has(name)) };
}
