import type { ListQuery } from "@/lib/numbers/list-query";
import { type Facet, facetOfOne } from "./facet";
import type { Asked } from "./source";

/** What is asked about one value each: the filter's own condition is the equality. */
const INDEX_OF_ONE = {
  order: "dids_of_order",
  reference: "dids_of_verification",
  address: "dids_of_address",
  identity: "dids_of_identity",
  group: "dids_of_group",
  city: "dids_of_city",
  region: "dids_by_region",
} as const;

/** Filters that ask for one value: the numbers that have it stand in one stretch of an index. */
export function facetsOfOne(asked: Asked): readonly Facet[] {
  return [...referring(asked), ...routed(asked), ...equal(asked), ...ending(asked)];
}

function referring(asked: Asked): readonly Facet[] {
  const { query, conditions } = asked;
  const names = Object.keys(INDEX_OF_ONE) as (keyof typeof INDEX_OF_ONE)[];
  return names.flatMap((filter) => {
    const equality = conditions.get(filter);
    if (equality === undefined || query[filter] === "none") return [];
    return [facetOfOne(asked, filter, INDEX_OF_ONE[filter], equality)];
  });
}

function routed(asked: Asked): readonly Facet[] {
  const { query, conditions } = asked;
  const equality = conditions.get("trunk");
  if (equality === undefined) return [];
  const index = query.trunk === "none" ? "dids_unrouted" : "dids_of_trunk";
  return [facetOfOne(asked, "trunk", index, equality)];
}

/** Of counts only one that is asked for alone keeps the numbers in their order. */
function equal(asked: Asked): readonly Facet[] {
  const { query, conditions } = asked;
  const cycles = isOneCount(query.cycles) ? conditions.get("cycles") : undefined;
  const capacity = isOneCount(query.capacity) ? conditions.get("capacity") : undefined;
  return [
    ...(cycles ? [facetOfOne(asked, "cycles", "dids_by_cycles", cycles)] : []),
    ...(capacity ? [facetOfOne(asked, "capacity", "dids_by_capacity", capacity)] : []),
  ];
}

/** What ends stands by itself: that it still has time is in the same index. */
function ending(asked: Asked): readonly Facet[] {
  const ends = asked.query.renews === false ? asked.conditions.get("renews") : undefined;
  return ends === undefined ? [] : [facetOfOne(asked, "renews", "dids_ending", ends)];
}

function isOneCount(asked: ListQuery["cycles"] | ListQuery["capacity"]): boolean {
  if (asked === null || asked.kind === "pool") return false;
  return asked.kind !== "range" || asked.from === asked.to;
}
