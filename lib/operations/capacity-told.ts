import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import { once } from "@/db/once";
import type { Reader } from "@/db/store";
import type { Capacity } from "@/lib/did/capacity";
import { capacityWords } from "@/lib/numbers/wording-capacity";

type Told = (
  before: Capacity,
  after: Capacity,
) => Promise<{
  readonly action: "capacity-set";
  readonly before: string | null;
  readonly after: string | null;
}>;

/** What the history says of a number's capacity, pools and groups by the names that they have now. */
export function capacityTold(reader: Reader, accountId: number): Told {
  const pool = once(async (id: number) => (await findPoolUse(reader, accountId, id))?.name, String);
  const group = once(
    async (id: number) => (await findSharedGroup(reader, accountId, id))?.name,
    String,
  );
  const words = async (capacity: Capacity) => {
    const { capacityPoolId, sharedGroupId, sharedChannels: channels } = capacity;
    const name = sharedGroupId === null ? undefined : await group(sharedGroupId);
    return capacityWords({
      dedicated: capacity.dedicatedChannels,
      pool: (capacityPoolId === null ? undefined : await pool(capacityPoolId)) ?? null,
      shared: name === undefined ? null : { name, channels },
      limit: capacity.capacityLimit,
    });
  };
  return async (before, after) => ({
    action: "capacity-set",
    before: await words(before),
    after: await words(after),
  });
}
