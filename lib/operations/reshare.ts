import type { SharedGroup } from "@/db/capacity/find-shared-group";
import { reshareMembers } from "@/db/capacity/reshare-members";
import { countSharedMembers, membersWithoutOther } from "@/db/capacity/shared-members";
import type { Transaction } from "@/db/store";
import { approve } from "@/lib/did/decision";
import type { Actor } from "@/lib/did/history";
import { capacityWords } from "@/lib/numbers/wording-capacity";
import { capacityTold } from "./capacity-told";
import { changeEach } from "./change-each";

/** Numbers whose channels are changed by one statement. */
export const MOST_RESHARED = 20_000;
/** Numbers whose status follows, which are written one by one. */
const MOST_TURNED = 1000;

export interface ReshareCommand {
  readonly accountId: number;
  readonly group: SharedGroup;
  /** `null` = all leave the group. */
  readonly channels: number | null;
  readonly actor: Actor;
}

type TooMany = { readonly kind: "too-many-numbers"; readonly numbers: number };

/** Gives a shared group's numbers its new channels; status and attention follow where they must. */
export async function reshare(
  tx: Transaction,
  command: ReshareCommand,
  now: Date,
): Promise<TooMany | null> {
  const { accountId, group, channels, actor } = command;
  if (channels === group.channels) return null;
  const numbers = await countSharedMembers(tx, accountId, group.id);
  if (numbers > MOST_RESHARED) return { kind: "too-many-numbers", numbers };
  const turned = await turnedBy(tx, command);
  if (turned.length > MOST_TURNED) return { kind: "too-many-numbers", numbers };
  const change = {
    sharedChannels: channels ?? 0,
    sharedGroupId: channels === null ? null : group.id,
  };
  const decide = () => approve({ facts: change });
  const told = capacityTold(tx, accountId);
  await changeEach(tx, { accountId, ids: turned, actor }, { decide, told }, now);
  const words = (count: number | null) =>
    capacityWords({
      dedicated: 0,
      pool: null,
      limit: null,
      shared: count === null ? null : { name: group.name, channels: count },
    });
  const before = words(group.channels) ?? "";
  const rest = { accountId, groupId: group.id, channels, actor, before, after: words(channels) };
  await reshareMembers(tx, rest, now);
  return null;
}

/** Numbers that get their first channel by it, or lose their last one. */
async function turnedBy(tx: Transaction, { accountId, group, channels }: ReshareCommand) {
  const isTurning = (group.channels === 0) !== ((channels ?? 0) === 0);
  return isTurning ? membersWithoutOther(tx, accountId, group.id, MOST_TURNED + 1) : [];
}
