import { setClockOffset } from "@/db/settings/set-clock-offset";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import { drawUpInSteps } from "@/lib/operations/batches/draw-up-in-steps";
import { confirmBatch } from "@/lib/operations/confirm-batch";
import { newSecretId } from "@/lib/operations/secret-id";
import { workThrough } from "@/lib/operations/work-through";
import { insertDid, NOW } from "./cast";
import { insertPool, insertSharedGroup, insertTrunk } from "./voice";

interface Drawn {
  readonly key: string;
  readonly options: DeletionChoice;
}

/** Drawn up, and waiting to be confirmed: a trunk's by the member, a pool's by staff. */
export type Deletions = Readonly<Record<"trunk" | "pool", Drawn>>;

interface People {
  readonly accountId: number;
  readonly memberId: number;
  readonly staffId: number;
}

/** What numbers use is there to be deleted, and what that would do is worked out. */
export async function drawDeletions(
  store: Store,
  people: People,
  groupId: number,
): Promise<Deletions> {
  const { accountId, memberId, staffId } = people;
  const trunkId = await insertTrunk(store, accountId, "sip-leaving");
  const poolId = await insertPool(store, accountId, "Leaving pool", 20);
  const sharedGroupId = await insertSharedGroup(store, { accountId, poolId }, "Leaving desk", 5);
  for (const facts of [{ trunkId }, { trunkId, capacityPoolId: poolId, dedicatedChannels: 2 }]) {
    await insertDid(store, { accountId, ...facts });
  }
  await insertDid(store, { accountId, sharedGroupId, sharedChannels: 5 });
  const moveTo = { kind: "group", id: groupId } as const;
  const trunk = { kind: "trunk", id: trunkId, name: "sip-leaving", moveTo } as const;
  const pool = { kind: "pool", id: poolId, name: "Leaving pool", moveTo: null } as const;
  const deletions = {
    trunk: await drawn(store, { accountId, personId: memberId }, trunk),
    pool: await drawn(store, { accountId, personId: staffId }, pool),
  };
  await workedOut(store);
  return deletions;
}

async function drawn(
  store: Store,
  by: { readonly accountId: number; readonly personId: number },
  options: DeletionChoice,
): Promise<Drawn> {
  const key = newSecretId();
  const batch = { ...by, key, verb: "delete", back: "/trunks", madeAt: NOW } as const;
  const { kind, id } = options;
  const source = { kind: "users", of: { kind, id } } as const;
  await drawUpInSteps(store, batch, { source, drawnUpAt: NOW, options });
  return { key, options };
}

async function workedOut(store: Store) {
  await store.inTransaction((tx) => setClockOffset(tx, NOW.getTime() - machineNow().getTime()));
  await workThrough(store, {
    holder: "the one of the test",
    pace: { most: 500, pauseMs: 0 },
    onFault: ({ fault }) => {
      throw fault;
    },
  });
}

/** What the button under a deletion does. */
export function confirmingDeletion(of: keyof Deletions) {
  return async (store: Store, world: People & { readonly deletions: Deletions }) => {
    const { accountId, memberId, staffId, deletions } = world;
    const { key, options } = deletions[of];
    const member = { actor: "member", actorId: memberId, actorName: "Ada" } as const;
    const staff = { actor: "staff", actorId: staffId, actorName: "Devon" } as const;
    const command = { verb: "delete", options } as const;
    const actor = of === "pool" ? staff : member;
    const wish = { accountId, key, command, press: "confirm", actor } as const;
    return confirmBatch(store, wish, { now: NOW, machine: NOW });
  };
}
