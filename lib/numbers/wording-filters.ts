import type { ListFilters, SortKey } from "./list-query";

/** Every parameter that narrows the list, as its field and its chip name it. */
export const FILTER_LABELS = {
  number: "DID number",
  numbers: "DID numbers",
  set: "DID numbers",
  description: "Description",
  country: "Country",
  region: "Region",
  city: "City",
  type: "Number type",
  trunk: "Trunk",
  group: "Trunk group",
  identity: "Identity",
  address: "Address",
  verification: "Verification",
  reference: "Verification reference",
  emergency: "Emergency Calling",
  a2p: "A2P SMS",
  cnam: "CNAM",
  cycles: "Billing cycles left",
  capacity: "Capacity",
  features: "Features",
  period: "Billing period",
  expires: "Expires",
  renews: "Renews by itself",
  added: "Added",
  order: "Order reference",
  attention: "Needs attention",
} as const satisfies Record<keyof ListFilters, string>;

export const SORT_LABELS = {
  number: "Number",
  country: "Country",
  status: "Status",
  expires: "Expiry",
  cycles: "Billing cycles",
  added: "Added",
  description: "Description",
} as const satisfies Record<SortKey, string>;

/** Which way an order runs, in words of what is ordered. */
export const SORT_DIRECTIONS = {
  number: { up: "lowest first", down: "highest first" },
  country: { up: "A to Z by code", down: "Z to A by code" },
  status: { up: "most urgent first", down: "active first" },
  expires: { up: "soonest first", down: "latest first" },
  cycles: { up: "fewest first", down: "most first" },
  added: { up: "oldest first", down: "newest first" },
  description: { up: "A to Z", down: "Z to A" },
} as const satisfies Record<SortKey, { up: string; down: string }>;
