import { statusCode } from "@/db/dids/projection";
import { type DidStatus, STATUSES } from "@/lib/did/status";
import type { ListFilters, ListQuery } from "@/lib/numbers/list-query";

const NEVER_ROUTED: readonly DidStatus[] = ["active"];
const NEVER_ENDING: readonly DidStatus[] = ["active", "not_configured"];
const NEVER_RENEWED: readonly DidStatus[] = ["terminated", "expiring_soon"];
const NOT_IN_SERVICE: readonly DidStatus[] = ["terminated"];

/**
 * Sections in which the answer can have rows, as stored codes. What STATUS_RULES puts elsewhere
 * need not be looked through: a number without a trunk is never active.
 */
export function sectionsOf(query: ListQuery): readonly number[] {
  if (query.status !== null) return [statusCode(query.status)];
  const without = new Set(excludedSections(query));
  return STATUSES.filter((status) => !without.has(status)).map(statusCode);
}

function excludedSections(filters: ListFilters): readonly DidStatus[] {
  const { trunk, renews, attention } = filters;
  return [
    ...(trunk === "none" || hasNoCapacity(filters) ? NEVER_ROUTED : []),
    ...(renews === false || hasNoCycles(filters) ? NEVER_ENDING : []),
    ...(renews === true ? NEVER_RENEWED : []),
    ...(attention === "not-configured" ? [...NEVER_ROUTED, ...NOT_IN_SERVICE] : []),
    ...(attention === "not-renewing" ? [...NEVER_ENDING, ...NOT_IN_SERVICE] : []),
    ...(attention === "lapsed" ? STATUSES.filter((status) => status !== "terminated") : []),
  ];
}

function hasNoCapacity({ capacity }: ListFilters): boolean {
  return capacity?.kind === "none" || (capacity?.kind === "range" && capacity.to === 0);
}

function hasNoCycles({ cycles }: ListFilters): boolean {
  return cycles?.kind === "range" && cycles.to === 0;
}
