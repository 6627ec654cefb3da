import { nameOfThing } from "@/db/deletions/name-of-thing";
import { deletionOf } from "@/db/deletions/running-deletions";
import type { Transaction } from "@/db/store";
import { findTrunkGroup } from "@/db/trunk-groups/find-trunk-group";
import { idsOfTrunkNames } from "@/db/trunks/ids-of-trunk-names";
import type { GroupMember } from "@/lib/did/trunk";
import type { GroupDraft } from "./save-trunk-group";

/** The trunks of a group's lines, each as the account has it; or the lines that it can't have. */
export async function membersFor(
  tx: Transaction,
  { accountId, id }: { readonly accountId: number; readonly id: number | null },
  draft: GroupDraft,
) {
  const { members, unknown } = await found(tx, accountId, draft);
  const refused = (kind: "trunks-unknown" | "trunks-leaving", names: readonly string[]) =>
    names.length === 0 ? null : { kind, names };
  const leaving = await newlyLeaving(tx, { accountId, id }, members);
  const refusal = refused("trunks-unknown", unknown) ?? refused("trunks-leaving", leaving);
  return { members, refusal };
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

/** Names of trunks that would come into the group while they are being deleted. */
async function newlyLeaving(
  tx: Transaction,
  { accountId, id }: { readonly accountId: number; readonly id: number | null },
  members: readonly GroupMember[],
): Promise<readonly string[]> {
  const before = id === null ? null : await findTrunkGroup(tx, accountId, id);
  const known = new Set(before?.members.map(({ trunkId }) => trunkId));
  const names: string[] = [];
  for (const { trunkId } of members.filter((member) => !known.has(member.trunkId))) {
    const trunk = { kind: "trunk", id: trunkId } as const;
    if ((await deletionOf(tx, accountId, trunk)) === null) continue;
    names.push((await nameOfThing(tx, accountId, trunk)) ?? "");
  }
  return names;
}
