import type { StoredFacts } from "@/db/dids/did-columns";
import type { ImportColumn } from "@/lib/numbers/import-columns";
import type { ImportRow } from "@/lib/numbers/import-row";
import { services } from "./draft-services";
import { activation, registration, serviceEnd, time } from "./draft-time";

/** Stands for something that a row names and that has no id yet. */
export const TO_BE_FOUND = -1;

/**
 * What a row makes of a number: a present column speaks, an empty cell clears what can be empty
 * and else leaves what is there. Ids of what it names are still to be found.
 */
export function draftOf(
  base: StoredFacts,
  row: ImportRow,
  has: (column: ImportColumn) => boolean,
  now: Date,
): StoredFacts {
  const draft: StoredFacts = { ...base };
  Object.assign(draft, plain(base, row, has), routing(base, row, has));
  Object.assign(draft, registration(draft, row, now), time(draft, row, now));
  return Object.assign(draft, activation(draft, row), serviceEnd(draft, base, now));
}

function plain(base: StoredFacts, row: ImportRow, has: (column: ImportColumn) => boolean) {
  return {
    number: row.number,
    numberType: row.numberType ?? base.numberType,
    countryCode: row.country ?? base.countryCode,
    billingPeriodMonths: row.period ?? base.billingPeriodMonths,
    createdAt: row.createdAt ?? base.createdAt,
    expiresAt: row.expiresAt ?? base.expiresAt,
    ...clearable(base, row, has),
    ...services(base, row, has),
  };
}

/** Facts of which an empty cell says that there are none. */
function clearable(base: StoredFacts, row: ImportRow, has: (column: ImportColumn) => boolean) {
  return {
    description: has("description") ? row.description : base.description,
    billingCycles: has("billing_cycles_left") ? row.cycles : base.billingCycles,
    canceledAt: has("canceled_at") ? row.canceledAt : base.canceledAt,
    identityId: has("identity") ? named(row.identity) : base.identityId,
    blockedReason: has("blocked_reason") ? row.blockedReason : base.blockedReason,
  };
}

/** A trunk given alone takes the place of a trunk group, and the other way round. */
function routing(base: StoredFacts, row: ImportRow, has: (column: ImportColumn) => boolean) {
  let { trunkId, trunkGroupId } = base;
  if (has("trunk")) trunkId = named(row.trunk);
  if (has("trunk_group")) trunkGroupId = named(row.trunkGroup);
  if (row.trunk !== null) trunkGroupId = null;
  if (row.trunkGroup !== null) trunkId = null;
  return {
    trunkId,
    trunkGroupId,
    includedChannels: row.includedChannels ?? base.includedChannels,
    dedicatedChannels: row.dedicatedChannels ?? base.dedicatedChannels,
    capacityLimit: has("capacity_limit") ? row.capacityLimit : base.capacityLimit,
  };
}

function named(name: string | null): number | null {
  return name === null ? null : TO_BE_FOUND;
}
