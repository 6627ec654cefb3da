import { attentionFromBits, statusFromCode } from "@/db/dids/projection";
import type { Did } from "@/lib/did/did";
import type { DidRow, Named } from "@/lib/numbers/did-row";

/** Instants of a row, in the order in which the core lists them. */
const INSTANTS = [
  "createdAt",
  "activatedAt",
  "expiresAt",
  "canceledAt",
  "serviceEndedAt",
  "blockedAt",
  "portInStartedAt",
  "portInFinishedAt",
  "portInDueAt",
  "registrationApprovedAt",
  "registrationDeadlineAt",
] as const satisfies readonly (keyof Did)[];

const OTHERS = [
  "number",
  "description",
  "billingAnchorDay",
  "billingPeriodMonths",
  "billingCycles",
  "serviceEndCause",
  "blockedReason",
  "registrationRequired",
  "verification",
  "trunkId",
  "trunkGroupId",
  "includedChannels",
  "dedicatedChannels",
  "sharedChannels",
  "capacityLimit",
  "emergency",
  "a2p",
  "cnam",
] as const satisfies readonly Exclude<keyof Did, (typeof INSTANTS)[number]>[];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** All that a line shows, of `dids d`; takes the instant of the price as `:now`. */
export const ROW_COLUMNS = [
  ...[...INSTANTS, ...OTHERS].map((name) => `d.${snake(name)} AS ${name}`),
  "d.status, d.attention, d.next_due_at AS nextDueAt",
  "d.country_code AS countryCode, country.name AS countryName",
  "region.name AS regionName, city.name AS cityName, d.number_type AS numberType",
  "trunk.name AS trunkName, trunk_group.name AS groupName",
  "(SELECT count(*) FROM trunk_group_members WHERE group_id = d.trunk_group_id) AS groupTrunks",
  "d.capacity_pool_id AS poolId, pool.name AS poolName",
  "d.shared_group_id AS sharedGroupId, shared.name AS sharedGroupName",
  "d.identity_id AS identityId, identity.name AS identityName, identity.kind AS identityKind",
  `(SELECT monthly_minor FROM price_rows
    WHERE plan_id = d.price_plan_id AND effective_from <= :now
    ORDER BY effective_from DESC LIMIT 1) AS monthlyMinor`,
].join(", ");

/** What the names are read from. */
export const ROW_JOINS = `
  LEFT JOIN countries country ON country.code = d.country_code
  LEFT JOIN regions region ON region.id = d.region_id
  LEFT JOIN cities city ON city.id = d.city_id
  LEFT JOIN trunks trunk ON trunk.id = d.trunk_id
  LEFT JOIN trunk_groups trunk_group ON trunk_group.id = d.trunk_group_id
  LEFT JOIN capacity_pools pool ON pool.id = d.capacity_pool_id
  LEFT JOIN shared_capacity_groups shared ON shared.id = d.shared_group_id
  LEFT JOIN identities identity ON identity.id = d.identity_id`;

type Stored = Record<(typeof INSTANTS)[number], number | null> &
  Omit<Did, (typeof INSTANTS)[number] | "registrationRequired"> & { registrationRequired: 0 | 1 };

export interface RowRecord extends Stored {
  readonly status: number;
  readonly attention: number;
  readonly nextDueAt: number | null;
  readonly countryCode: string;
  readonly countryName: string | null;
  readonly regionName: string | null;
  readonly cityName: string | null;
  readonly numberType: DidRow["numberType"];
  readonly trunkName: string | null;
  readonly groupName: string | null;
  readonly groupTrunks: number;
  readonly poolId: number | null;
  readonly poolName: string | null;
  readonly sharedGroupId: number | null;
  readonly sharedGroupName: string | null;
  readonly identityId: number | null;
  readonly identityName: string | null;
  readonly identityKind: NonNullable<DidRow["identity"]>["kind"] | null;
  readonly monthlyMinor: number | null;
}

export function didRowOf(record: RowRecord, now: Date): DidRow {
  const group = named(record.trunkGroupId, record.groupName);
  const identity = named(record.identityId, record.identityName);
  return {
    did: didOf(record),
    status: statusFromCode(record.status),
    attention: attentionFromBits(record.attention),
    isBeingUpdated: record.nextDueAt !== null && record.nextDueAt <= now.getTime(),
    countryCode: record.countryCode,
    countryName: record.countryName ?? record.countryCode,
    regionName: record.regionName,
    cityName: record.cityName,
    numberType: record.numberType,
    trunk: named(record.trunkId, record.trunkName),
    trunkGroup: group && { ...group, trunks: record.groupTrunks },
    pool: named(record.poolId, record.poolName),
    sharedGroup: named(record.sharedGroupId, record.sharedGroupName),
    identity: identity && { ...identity, kind: record.identityKind ?? "unnamed" },
    monthlyMinor: record.monthlyMinor ?? 0,
  };
}

function didOf(record: RowRecord): Did {
  const facts = OTHERS.map((name) => [name, record[name]]);
  const instants = INSTANTS.map((name) => {
    const at = record[name];
    return [name, at === null ? null : new Date(at)];
  });
  return {
    ...Object.fromEntries([...facts, ...instants]),
    registrationRequired: record.registrationRequired === 1,
  } as Did;
}

function named(id: number | null, name: string | null): Named | null {
  return id === null || name === null ? null : { id, name };
}
