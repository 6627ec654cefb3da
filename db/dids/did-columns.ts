import { getTableColumns } from "drizzle-orm";
import { dids } from "@/db/schema/dids";
import { folded } from "@/lib/did/folded";
import type { DidRecord } from "./did-from-row";
import { projectionOf } from "./projection";

/** Everything that is stored of a number but its id and what is computed from the rest. */
export type StoredFacts = Omit<
  DidRecord,
  "id" | "descriptionFolded" | "status" | "attention" | "nextDueAt" | "cyclesShown" | "capacity"
>;

export type Written = Omit<DidRecord, "id" | "cyclesShown" | "capacity">;

/** Columns that are written, by their name in TypeScript. */
export const WRITTEN_COLUMNS = Object.entries(getTableColumns(dids))
  .filter(([key, column]) => key !== "id" && column.generated === undefined)
  .map(([key, column]) => ({ key: key as keyof Written, column }));

/** The facts together with what follows from them at `now`. */
export function withProjection(facts: StoredFacts, now: Date): Written {
  const descriptionFolded = foldedOrNull(facts.description);
  return { ...facts, descriptionFolded, ...projectionOf(facts, now) };
}

/** What a description is searched and sorted by. */
export function foldedOrNull(description: string | null): string | null {
  return description === null ? null : folded(description);
}

/** What the driver stores for a column of a row. */
export function driverValue(
  written: Written,
  { key, column }: (typeof WRITTEN_COLUMNS)[number],
): unknown {
  const value = written[key];
  return value === null ? null : column.mapToDriverValue(value);
}
