import type { StoredFacts } from "@/db/dids/did-columns";
import type { DidRecord } from "@/db/dids/did-from-row";

/** Facts under the names that a file gives them. */
const COLUMNS_OF_FACTS = {
  description: "description",
  countryCode: "country",
  regionId: "region",
  cityId: "city",
  numberType: "number_type",
  expiresAt: "expires_at",
  billingCycles: "billing_cycles_left",
  billingPeriodMonths: "billing_period_months",
  pricePlanId: "monthly_price",
  trunkId: "trunk",
  trunkGroupId: "trunk_group",
  includedChannels: "included_channels",
  dedicatedChannels: "dedicated_channels",
  capacityLimit: "capacity_limit",
  verification: "registration",
  identityId: "identity",
  emergency: "emergency",
  a2p: "a2p",
  cnam: "cnam",
  createdAt: "created_at",
  canceledAt: "canceled_at",
  portInFinishedAt: "porting",
  portInStartedAt: "porting",
  blockedReason: "blocked_reason",
  activatedAt: "activated_at",
  billingAnchorDay: "billing_anchor_day",
} as const satisfies Partial<Record<keyof StoredFacts, string>>;

/** Which columns of the file changed a number, for its history. */
export function changedColumns(before: DidRecord, after: StoredFacts): string {
  const keys = Object.keys(COLUMNS_OF_FACTS) as (keyof typeof COLUMNS_OF_FACTS)[];
  const changed = keys.filter((key) => before[key]?.valueOf() !== after[key]?.valueOf());
  return [...new Set(changed.map((key) => COLUMNS_OF_FACTS[key]))].join(", ");
}
