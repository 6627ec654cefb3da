import type { InferSelectModel } from "drizzle-orm";
import type { dids } from "@/db/schema/dids";
import type { Did } from "@/lib/did/did";

export type DidRecord = InferSelectModel<typeof dids>;

/** A stored row is a superset of the core's facts; instants and flags are already Dates and booleans. */
export function didFromRecord(record: DidRecord): Did {
  return record;
}
