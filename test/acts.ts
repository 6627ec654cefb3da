import type { Store } from "@/db/store";
import type { ChosenVerb, VerbOptions } from "@/lib/numbers/verb-options";
import { enterMoney, setCreditLimit } from "@/lib/operations/account-money";
import { allotPool } from "@/lib/operations/allot-pool";
import type { Command } from "@/lib/operations/batches/verbs";
import { setBlock } from "@/lib/operations/block-number";
import { changePool } from "@/lib/operations/change-pool";
import {
  assignDetails,
  resubmitDetails,
  unassignDetails,
} from "@/lib/operations/change-registration";
import { closeAccount } from "@/lib/operations/close-account";
import { confirmBatch } from "@/lib/operations/confirm-batch";
import { decideVerification } from "@/lib/operations/decide-verification";
import { removeSharedGroup } from "@/lib/operations/delete-shared-group";
import { deleteTarget } from "@/lib/operations/delete-target";
import { asMember } from "@/lib/operations/registration/writing";
import { removePool } from "@/lib/operations/remove-pool";
import { changeSharedGroup, createSharedGroup } from "@/lib/operations/save-shared-group";
import { confirmingDeletion } from "./acts-deletions";
import type { ActsWorld } from "./acts-world";
import { NOW } from "./cast";

/** One operation as an action calls it, on what the world has for it. Done again, it does nothing. */
export type Act = (store: Store, world: ActsWorld) => Promise<unknown>;

const OPTIONS: { readonly [Name in ChosenVerb]: (world: ActsWorld) => VerbOptions[Name] } = {
  renew: () => ({ months: 1, unlimited: true }),
  restore: () => ({ months: 1, unlimited: false }),
  cycles: () => ({ cycles: 4 }),
  cancel: () => ({}),
  route: ({ groupId }) => ({ target: { kind: "group", id: groupId } }),
  remove: () => ({}),
  capacity: ({ poolId }) => ({ limit: 3, dedicated: { poolId, channels: 2 } }),
  assign: ({ details }) => ({ details, name: "" }),
  unassign: () => ({}),
  describe: () => ({ description: "New words" }),
  period: () => ({ months: 3 }),
};

const CLOCKS = { now: NOW, machine: NOW };

/** What the pop-up's button does. A draft that was priced is looked at with the options first. */
function confirming(verb: ChosenVerb): Act {
  return async (store, world) => {
    const { accountId, memberId: actorId, keys } = world;
    const actor = { actor: "member", actorId, actorName: "Ada" } as const;
    const command = { verb, options: OPTIONS[verb](world) } as Command;
    const wish = { accountId, key: keys[verb], command, actor };
    await confirmBatch(store, { ...wish, press: "preview" }, CLOCKS);
    return confirmBatch(store, { ...wish, press: "confirm" }, CLOCKS);
  };
}

const VERB_ACTS = Object.fromEntries(
  (Object.keys(OPTIONS) as ChosenVerb[]).map((verb) => [verb, confirming(verb)]),
) as Record<ChosenVerb, Act>;

const ada = ({ accountId, memberId }: ActsWorld) => ({
  accountId,
  actor: asMember({ id: memberId, name: "Ada" }),
  now: NOW,
});
const devon = ({ staffId }: ActsWorld) =>
  ({ actor: { kind: "staff", id: staffId, name: "Devon" }, now: NOW }) as const;
const REASONS = { reasons: ["document-outdated"], comment: "Of 2024." } as const;
const KEY = "a-key-of-one-form-1";

/** Every operation that acts on what an account's numbers are at an instant. */
export const ACTS: Readonly<Record<string, Act>> = {
  ...VERB_ACTS,
  block: (store, world) =>
    setBlock(store, { number: world.blockable, reason: "Abuse" }, devon(world), NOW),
  unblock: (store, world) =>
    setBlock(store, { number: world.blocked, reason: null }, devon(world), NOW),
  "top-up": (store, world) => {
    const entry = { accountId: world.accountId, kind: "top-up", note: "Invoice 7" } as const;
    return enterMoney(store, { ...entry, amountMinor: 2500, key: KEY }, devon(world), NOW);
  },
  "credit limit": (store, world) => {
    const change = { accountId: world.accountId, creditLimitMinor: 50_000 };
    return setCreditLimit(store, change, devon(world), NOW);
  },
  "assign to one": (store, world) =>
    assignDetails(store, ada(world), [world.awaiting], world.details),
  "unassign from one": (store, world) => unassignDetails(store, ada(world), [world.releasable]),
  resubmit: (store, world) =>
    resubmitDetails(store, ada(world), world.references.resubmit, world.otherDetails),
  approve: (store, world) => {
    const verdict = { step: "approve", comment: null } as const;
    const decision = { reference: world.references.approve, verdict };
    return decideVerification(store, decision, devon(world), NOW);
  },
  reject: (store, world) => {
    const verdict = { step: "reject", ...REASONS } as const;
    const decision = { reference: world.references.reject, verdict };
    return decideVerification(store, decision, devon(world), NOW);
  },
  revoke: (store, world) => {
    const verdict = { step: "revoke", ...REASONS } as const;
    const decision = { reference: world.references.revoke, verdict };
    return decideVerification(store, decision, devon(world), NOW);
  },
  "change pool": (store, world) => {
    const draft = { name: "EU pool", channels: 60 };
    const wish = { accountId: world.accountId, poolId: world.poolId, draft };
    return changePool(store, wish, devon(world), NOW);
  },
  "remove pool": (store, world) => {
    const wish = { accountId: world.accountId, poolId: world.sparePoolId };
    return removePool(store, wish, devon(world), NOW);
  },
  "new shared group": (store, { accountId, poolId }) =>
    createSharedGroup(store, { accountId, poolId }, { name: "EU new", channels: 3 }, NOW),
  "change shared group": (store, world) => {
    const { accountId, actor } = ada(world);
    const draft = { name: "EU desk", channels: 8 };
    return changeSharedGroup(store, { accountId, id: world.sharedId, actor }, draft, NOW);
  },
  "delete shared group": (store, world) => {
    const { accountId, actor } = ada(world);
    return removeSharedGroup(store, { accountId, id: world.spareSharedId, told: 1, actor }, NOW);
  },
  "delete trunk": (store, world) => {
    const { accountId, actor } = ada(world);
    const target = { kind: "trunk", id: world.trunkId } as const;
    const moveTo = { kind: "group", id: world.groupId } as const;
    return deleteTarget(store, { accountId, target, moveTo, told: 2, actor }, NOW);
  },
  "confirm the deletion of a trunk": confirmingDeletion("trunk"),
  "confirm that a pool is taken back": confirmingDeletion("pool"),
};

/** Operations on the house around the numbers, which wait for nothing, or for another account. */
const HOUSE_ACTS: Readonly<Record<string, Act>> = {
  "allot pool": (store, world) => {
    const draft = { name: "New pool", channels: 5 };
    return allotPool(store, { accountId: world.accountId, draft }, devon(world));
  },
  "close account": (store, world) => {
    const wish = { accountId: world.otherId, name: "Other", told: world.otherNumbers };
    return closeAccount(store, wish, devon(world), NOW);
  },
};

export const ALL_ACTS = { ...ACTS, ...HOUSE_ACTS };
