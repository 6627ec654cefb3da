import type { Did } from "@/lib/did/did";

/** Instants of a row, in the order in which the core lists them. */
export const INSTANTS = [
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

/** All other facts of the number itself. */
export const OTHERS = [
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
const COLUMNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...INSTANTS, ...OTHERS].map((name) => [name, `d.${snake(name)}`])),
  status: "d.status",
  attention: "d.attention",
  nextDueAt: "d.next_due_at",
  countryCode: "d.country_code",
  countryName: "country.name",
  regionName: "region.name",
  cityName: "city.name",
  numberType: "d.number_type",
  trunkName: "trunk.name",
  groupName: "trunk_group.name",
  groupTrunks: "(SELECT count(*) FROM trunk_group_members WHERE group_id = d.trunk_group_id)",
  poolId: "d.capacity_pool_id",
  poolName: "pool.name",
  sharedGroupId: "d.shared_group_id",
  sharedGroupName: "shared.name",
  identityId: "d.identity_id",
  identityName: "identity.name",
  identityKind: "identity.kind",
  monthlyMinor: `(SELECT monthly_minor FROM price_rows
    WHERE plan_id = d.price_plan_id AND effective_from <= :now
    ORDER BY effective_from DESC LIMIT 1)`,
};

/** A line as one JSON object: in half the time that its columns take one by one. */
export const ROW_OBJECT = `json_object(${Object.entries(COLUMNS)
  .map(([name, sql]) => `'${name}', ${sql}`)
  .join(", ")})`;
