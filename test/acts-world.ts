import { insertPerson } from "@/db/people/insert-person";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { ChosenVerb } from "@/lib/numbers/verb-options";
import { drawUpBatch } from "@/lib/operations/draw-up-batch";
import type { DetailIds } from "@/lib/operations/registration/details";
import { type Deletions, drawDeletions } from "./acts-deletions";
import { AWAITS, assigned, type Judged, registrationOf } from "./acts-registration";
import { type DidOverrides, insertAccount, insertDid, NOW } from "./cast";
import { insertGroup, insertPool, insertSharedGroup, insertTrunk } from "./voice";

/** What acts are done to: plain data, so that another process can be told of it. */
export interface ActsWorld {
  readonly accountId: number;
  readonly otherId: number;
  readonly otherNumbers: number;
  readonly staffId: number;
  readonly memberId: number;
  readonly trunkId: number;
  readonly groupId: number;
  readonly poolId: number;
  readonly sparePoolId: number;
  readonly sharedId: number;
  readonly spareSharedId: number;
  readonly details: DetailIds;
  readonly otherDetails: DetailIds;
  /** Keys of what was drawn up and waits to be confirmed. */
  readonly keys: Readonly<Record<ChosenVerb, string>>;
  readonly deletions: Deletions;
  readonly blockable: string;
  readonly blocked: string;
  readonly awaiting: number;
  readonly releasable: number;
  /** References of verifications, by what is done to them. */
  readonly references: Readonly<Record<Judged, string>>;
}

/** The numbers that each verb is confirmed for. */
const CHOSEN: Readonly<Record<ChosenVerb, readonly DidOverrides[]>> = {
  renew: [{}, { billingCycles: 0 }, lapsed(5)],
  restore: [{ canceledAt: laterBy(NOW, -DAY_MS) }, { ...lapsed(9), canceledAt: daysAgo(12) }],
  cycles: [{}, { billingCycles: 2 }],
  cancel: [{}, {}],
  remove: [AWAITS, AWAITS],
  route: [{}, {}],
  capacity: [{}, { capacityLimit: 1 }],
  assign: [AWAITS, {}],
  unassign: [],
  describe: [{}, { description: "Old words" }],
  period: [{}],
};

/** An account in which every act can be done, and two numbers that are due before any of them. */
export async function fillActsWorld(store: Store): Promise<ActsWorld> {
  const accountId = await insertAccount(store);
  const otherId = await insertAccount(store, "Other");
  const staffId = await person(store, null);
  const memberId = await person(store, accountId);
  await enrich(store, accountId);
  const voice = await voiceOf(store, accountId);
  const registration = await registrationOf(store, accountId, { staffId, memberId });
  const keys = await drawAll(store, accountId, memberId);
  const add = async (facts: DidOverrides) => insertDid(store, { accountId, ...facts });
  await add({ trunkId: voice.trunkId });
  await add({ trunkId: voice.trunkId, canceledAt: daysAgo(1) });
  for (const sharedGroupId of [voice.sharedId, voice.spareSharedId]) {
    await add({ sharedGroupId, sharedChannels: 5 });
  }
  const blockable = (await add({})).number;
  const blocked = (await add({ blockedAt: daysAgo(1), blockedReason: "Fraud" })).number;
  const others = [{}, { billingCycles: 0 }, AWAITS, { ...AWAITS, portInStartedAt: NOW }];
  for (const facts of others) await insertDid(store, { accountId: otherId, ...facts });
  const people = { accountId, otherId, otherNumbers: others.length, staffId, memberId };
  const deletions = await drawDeletions(store, people, voice.groupId);
  for (const _ of [1, 2]) await addDue(store, accountId);
  return { ...people, ...voice, ...registration, keys, deletions, blockable, blocked };
}

function daysAgo(days: number): Date {
  return laterBy(NOW, -days * DAY_MS);
}

function lapsed(days: number): DidOverrides {
  const serviceEndedAt = daysAgo(days);
  return { expiresAt: serviceEndedAt, serviceEndedAt, serviceEndCause: "cycles-used-up" };
}

function addDue(store: Store, accountId: number) {
  return insertDid(store, { accountId, expiresAt: laterBy(NOW, -3_600_000) }, daysAgo(1));
}

function person(store: Store, accountId: number | null): Promise<number> {
  const role = accountId === null ? "staff" : "manager";
  const email = `${role}@x.test`;
  return store.inTransaction((tx) =>
    insertPerson(tx, { accountId, role, email, name: "Devon", passwordHash: null }, NOW),
  );
}

function enrich(store: Store, accountId: number) {
  return store.inTransaction((tx) => {
    tx.run("INSERT INTO countries VALUES ('IE', 'Ireland')");
    tx.run(
      `INSERT INTO ledger (account_id, at, kind, amount_minor) VALUES (?, 0, 'top-up', 9000)`,
      [accountId],
    );
  });
}

async function voiceOf(store: Store, accountId: number) {
  const trunkId = await insertTrunk(store, accountId, "sip-dub-09");
  const groupId = await insertGroup(store, accountId, "eu-main", [trunkId]);
  const sparePoolId = await insertPool(store, accountId, "US pool", 4);
  const poolId = await insertPool(store, accountId, "EU pool", 40);
  const pool = { accountId, poolId };
  const sharedId = await insertSharedGroup(store, pool, "EU desk", 5);
  const spareSharedId = await insertSharedGroup(store, pool, "EU spare", 5);
  return { trunkId, groupId, poolId, sparePoolId, sharedId, spareSharedId };
}

async function drawAll(store: Store, accountId: number, memberId: number) {
  const keys: Partial<Record<ChosenVerb, string>> = {};
  for (const verb of Object.keys(CHOSEN) as ChosenVerb[]) {
    const numbers = verb === "unassign" ? [await assigned(store, accountId, memberId)] : [];
    for (const facts of CHOSEN[verb]) {
      numbers.push((await insertDid(store, { accountId, ...facts })).number);
    }
    const chosen = { kind: "some", numbers } as const;
    const wish = { accountId, personId: memberId, verb, chosen, back: "/numbers" };
    const drawn = await drawUpBatch(store, wish, { now: NOW, machine: NOW });
    if (drawn.kind !== "drawn-up") throw new Error(drawn.kind);
    keys[verb] = drawn.key;
  }
  return keys as Record<ChosenVerb, string>;
}
