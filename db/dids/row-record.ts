import { attentionFromBits, statusFromCode } from "@/db/dids/projection";
import type { Did } from "@/lib/did/did";
import type { DidRow, Named } from "@/lib/numbers/did-row";
import { INSTANTS, OTHERS } from "./row-columns";

type Stored = Record<(typeof INSTANTS)[number], number | null> &
  Omit<Did, (typeof INSTANTS)[number] | "registrationRequired"> & { registrationRequired: 0 | 1 };

/** A line as the database tells it. */
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

/** A line as the list shows it at `now`. */
export function didRowOf(record: RowRecord, now: Date): DidRow {
  const group = named(record.trunkGroupId, record.groupName);
  const identity = named(record.identityId, record.identityName);
  return {
    did: didOf(record),
    status: statusFromCode(record.status),
    attention: attentionFromBits(record.attention),
    isBeingUpdated: isBeingUpdated(record, now),
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

/** What waits for its removal alone is up to date: nothing but that is to come. */
function isBeingUpdated({ nextDueAt, serviceEndedAt }: RowRecord, now: Date): boolean {
  return nextDueAt !== null && nextDueAt <= now.getTime() && serviceEndedAt === null;
}

function didOf(record: RowRecord): Did {
  const did: Record<string, unknown> = {};
  for (const name of OTHERS) did[name] = record[name];
  for (const name of INSTANTS) {
    const at = record[name];
    did[name] = at === null ? null : new Date(at);
  }
  did.registrationRequired = record.registrationRequired === 1;
  return did as unknown as Did;
}

function named(id: number | null, name: string | null): Named | null {
  return id === null || name === null ? null : { id, name };
}
