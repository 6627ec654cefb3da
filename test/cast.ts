import { and, eq } from "drizzle-orm";
import { projectionOf } from "@/db/dids/projection";
import { accounts } from "@/db/schema/accounts";
import { countries, didGroups, pricePlans, priceRows } from "@/db/schema/coverage";
import { dids } from "@/db/schema/dids";
import { trunks } from "@/db/schema/voice";
import type { Store, Transaction } from "@/db/store";
import type { Did } from "@/lib/did/did";
import { folded } from "@/lib/did/folded";

/** The instant at which tests play unless they move the clock. */
export const NOW = new Date("2026-03-10T12:00:00Z");
const DUBLIN_MONTHLY_MINOR = 100;
const FIRST_DUBLIN_NUMBER = 35_319_609_036;

/** An untroubled Dublin number, active at NOW; a test names only what differs. */
export function aDid(overrides: Partial<Did> = {}): Did {
  return {
    number: String(FIRST_DUBLIN_NUMBER),
    description: null,
    createdAt: new Date("2025-11-25T09:30:00Z"),
    activatedAt: new Date("2025-11-25T09:30:00Z"),
    expiresAt: new Date("2026-03-25T09:30:00Z"),
    billingAnchorDay: 25,
    billingPeriodMonths: 1,
    billingCycles: null,
    canceledAt: null,
    serviceEndedAt: null,
    serviceEndCause: null,
    blockedAt: null,
    blockedReason: null,
    portInStartedAt: null,
    portInFinishedAt: null,
    portInDueAt: null,
    registrationRequired: false,
    registrationApprovedAt: null,
    registrationDeadlineAt: null,
    verification: "unassigned",
    trunkId: 1,
    trunkGroupId: null,
    includedChannels: 2,
    dedicatedChannels: 0,
    sharedChannels: 0,
    capacityLimit: null,
    emergency: null,
    a2p: null,
    cnam: null,
    ...overrides,
  };
}

type StoredDid = typeof dids.$inferInsert;
/** Facts of the number, and columns that are none of its facts: its account, country, features… */
export type DidOverrides = Partial<Did> & Partial<Omit<StoredDid, keyof Did>>;

export interface Inserted {
  readonly id: number;
  readonly accountId: number;
  readonly number: string;
}

/** Stores a number, its account when none is given, and its trunk, group and price plan. */
export function insertDid(
  store: Store,
  overrides: DidOverrides = {},
  now: Date = NOW,
): Promise<Inserted> {
  return store.inTransaction((tx) => {
    const accountId = overrides.accountId ?? addAccount(tx);
    const did = aDid({ number: freeNumber(tx), trunkId: dublinTrunk(tx, accountId), ...overrides });
    const stored: StoredDid = {
      descriptionFolded: did.description === null ? null : folded(did.description),
      didGroupId: dublinGroup(tx, did.registrationRequired),
      pricePlanId: dublinPlan(tx),
      countryCode: "IE",
      numberType: "local",
      features: 1,
      ...did,
      ...overrides,
      trunkId: did.trunkGroupId === null ? did.trunkId : (overrides.trunkId ?? null),
      accountId,
      ...projectionOf(did, now),
    };
    const { id } = tx.orm.insert(dids).values(stored).returning({ id: dids.id }).get();
    return { id, accountId, number: did.number };
  });
}

export function insertAccount(store: Store, name?: string): Promise<number> {
  return store.inTransaction((tx) => addAccount(tx, name));
}

function addAccount(tx: Transaction, name?: string): number {
  const place = tx.orm.select({ id: accounts.id }).from(accounts).all().length + 1;
  const values = { name: name ?? `account ${place}`, currency: "USD", createdAt: NOW };
  return tx.orm.insert(accounts).values(values).returning({ id: accounts.id }).get().id;
}

function freeNumber(tx: Transaction): string {
  const taken = tx.row<{ number: string | null }>("SELECT max(number) AS number FROM dids");
  return String(Math.max(FIRST_DUBLIN_NUMBER, Number(taken?.number ?? 0) + 1));
}

function dublinTrunk(tx: Transaction, accountId: number): number {
  const name = "Dublin office";
  const isIt = and(eq(trunks.accountId, accountId), eq(trunks.name, name));
  const known = tx.orm.select({ id: trunks.id }).from(trunks).where(isIt).get();
  if (known !== undefined) return known.id;
  const values = { accountId, name, kind: "sip" as const, host: "sip.example.net", createdAt: NOW };
  return tx.orm.insert(trunks).values(values).returning({ id: trunks.id }).get().id;
}

function dublinGroup(tx: Transaction, registrationRequired: boolean): number {
  tx.orm.insert(countries).values({ code: "IE", name: "Ireland" }).onConflictDoNothing().run();
  const isIt = eq(didGroups.registrationRequired, registrationRequired);
  const known = tx.orm.select({ id: didGroups.id }).from(didGroups).where(isIt).get();
  if (known !== undefined) return known.id;
  const values = {
    countryCode: "IE",
    numberType: "local" as const,
    features: 1,
    registrationRequired,
  };
  return tx.orm.insert(didGroups).values(values).returning({ id: didGroups.id }).get().id;
}

function dublinPlan(tx: Transaction): number {
  const known = tx.orm.select({ id: pricePlans.id }).from(pricePlans).get();
  if (known !== undefined) return known.id;
  const plan = { currency: "USD", name: "List price" };
  const { id } = tx.orm.insert(pricePlans).values(plan).returning({ id: pricePlans.id }).get();
  const price = { planId: id, effectiveFrom: new Date(0), monthlyMinor: DUBLIN_MONTHLY_MINOR };
  tx.orm.insert(priceRows).values(price).run();
  return id;
}
