import type { Reader } from "@/db/store";
import { allOf, type Condition, condition } from "./condition";

const SAMPLE = 50;

/** Whether the condition holds of half at least of the first of these ids (as JSON). */
export function isMostlyMeant(reader: Reader, ids: string, meant: Condition): boolean {
  const where = allOf([condition("d.id = found.value"), meant]);
  const looked = reader.row<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT value FROM json_each(?) LIMIT ?) AS found
     CROSS JOIN dids d WHERE ${where.sql}`,
    [ids, SAMPLE, ...where.parameters],
  );
  return (looked?.count ?? 0) * 2 >= SAMPLE;
}
