import { attentionBits } from "@/db/dids/projection";
import { FEATURES } from "@/lib/did/feature";
import type { CapacityFilter, IdOrNone, ListFilters } from "@/lib/numbers/list-query";
import { type Condition, condition, isOneOf } from "./condition";

/** Which of a closed set a column holds; no condition where nothing was asked. */
export function oneOfThem(column: string, values: readonly (string | number)[]): Condition | null {
  return values.length === 0 ? null : isOneOf(column, values);
}

export function isIdOrNone(column: string, asked: IdOrNone | null): Condition | null {
  if (asked === null) return null;
  return asked === "none" ? condition(`${column} IS NULL`) : condition(`${column} = ?`, asked);
}

/** Without a trunk is a number that has no group either: a group routes as well as a trunk. */
export function hasTrunk(asked: IdOrNone | null): Condition | null {
  if (asked !== "none") return isIdOrNone("d.trunk_id", asked);
  return condition("d.trunk_id IS NULL AND d.trunk_group_id IS NULL");
}

export function isInRegion(region: string | number | null): Condition | null {
  if (region === null) return null;
  if (typeof region === "number") return condition("d.region_id = ?", region);
  return condition("d.region_id = (SELECT id FROM regions WHERE iso_code = ?)", region);
}

/** Of a stored set of the row's own account; a set of another account holds nothing here. */
export function isInSet(set: string | null): Condition | null {
  if (set === null) return null;
  return condition(
    `EXISTS (SELECT 1 FROM number_sets s
      JOIN number_set_members m ON m.set_id = s.id AND m.number = d.number
      WHERE s.id = ? AND s.account_id = d.account_id)`,
    set,
  );
}

/** Only where registration is required has a number a verification to speak of. */
export function hasVerification(states: ListFilters["verification"]): Condition | null {
  if (states.length === 0) return null;
  const state = isOneOf("d.verification", states);
  return { ...state, sql: `d.registration_required = 1 AND ${state.sql}` };
}

export function hasFeatures(features: ListFilters["features"]): Condition | null {
  if (features.length === 0) return null;
  const bits = features.reduce((all, feature) => all | (1 << FEATURES.indexOf(feature)), 0);
  return condition("(d.features & ?) = ?", bits, bits);
}

/** A pool's numbers draw on it with channels of their own or through one of its shared groups. */
export function hasCapacity(capacity: CapacityFilter | null): Condition | null {
  if (capacity === null) return null;
  if (capacity.kind === "none") return condition("d.capacity = 0");
  if (capacity.kind === "range") return isBetween("d.capacity", capacity.from, capacity.to);
  return condition(
    `(d.capacity_pool_id = ? OR d.shared_group_id IN
      (SELECT id FROM shared_capacity_groups WHERE account_id = d.account_id AND pool_id = ?))`,
    capacity.id,
    capacity.id,
  );
}

export function wantsAttention(reason: ListFilters["attention"]): Condition | null {
  if (reason === null) return null;
  if (reason === "any") return condition("d.attention <> 0");
  return condition("(d.attention & ?) <> 0", attentionBits([reason]));
}

/** Both ends belong to it; an absent value belongs to no range. */
export function isBetween(column: string, from: number | null, to: number | null): Condition {
  if (from !== null && from === to) return condition(`${column} = ?`, from);
  if (from === null) return condition(`${column} <= ?`, to);
  if (to === null) return condition(`${column} >= ?`, from);
  return condition(`${column} >= ? AND ${column} <= ?`, from, to);
}
