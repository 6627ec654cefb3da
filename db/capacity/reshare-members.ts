import type { Transaction } from "@/db/store";
import type { Actor } from "@/lib/did/history";

export interface Reshare {
  readonly accountId: number;
  readonly groupId: number;
  /** Channels of the group from now on; `null` = all leave it. */
  readonly channels: number | null;
  readonly actor: Actor;
  /** What the history says of each: what was, and what is. */
  readonly before: string;
  readonly after: string | null;
}

const RECORD = `
  INSERT INTO history (account_id, number, at, actor, actor_id, actor_name, action, before, after)
  SELECT account_id, number, :at, :actor, :actorId, :actorName, 'capacity-set', :before, :after
  FROM dids WHERE shared_group_id = :groupId AND account_id = :accountId
    AND shared_channels IS NOT :channels
  ORDER BY number`;
const CHANGE = `
  UPDATE dids SET shared_channels = :channels
  WHERE shared_group_id = :groupId AND account_id = :accountId
    AND shared_channels IS NOT :channels`;
const LEAVE = `
  UPDATE dids SET shared_channels = 0, shared_group_id = NULL
  WHERE shared_group_id = :groupId AND account_id = :accountId`;

/**
 * Gives all members of a shared group its channels, at once and each with its event. For numbers
 * whose status does not follow from it: those whom it gives their first channel, or takes their
 * last one, are written before, one by one.
 */
export async function reshareMembers(tx: Transaction, reshare: Reshare, at: Date): Promise<void> {
  const { accountId, groupId, channels, actor, before, after } = reshare;
  tx.run(RECORD, {
    ...{ accountId, groupId, channels, before, after },
    ...{ ...actor, at: at.getTime() },
  });
  if (channels === null) tx.run(LEAVE, { accountId, groupId });
  else tx.run(CHANGE, { accountId, groupId, channels });
}
