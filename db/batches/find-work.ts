import type { Reader } from "@/db/store";
import type { Actor } from "@/lib/did/history";
import type { BatchSummary } from "@/lib/numbers/batch-view";
import type { BatchSource } from "./batch-source";

/** How far a batch is that is worked through in steps. */
export interface BatchWork {
  readonly source: BatchSource | null;
  readonly chosen: number;
  /** Items worked out; once it is confirmed: carried out. */
  readonly reached: number;
  readonly changed: number;
  /** Minor units, of what was worked out so far. */
  readonly totalMinor: number;
  /** `null` = not counted yet. */
  readonly summary: BatchSummary | null;
  /** Who confirmed it; `null` = nobody yet. */
  readonly actor: Actor | null;
  readonly holdId: number | null;
  /** Of an ended deletion: numbers that use the thing still; 0 = it is deleted. */
  readonly leftUsers: number | null;
  /** What the last step has left to the next, in its own words; `null` = nothing. */
  readonly carried: unknown;
}

interface Stored extends Omit<BatchWork, "source" | "summary" | "actor" | "carried"> {
  readonly source: string | null;
  readonly summary: string | null;
  readonly actor: string | null;
  readonly carried: string | null;
}

const FIND = `
  SELECT source, chosen, reached, changed, total_minor AS totalMinor, summary, actor,
    hold_id AS holdId, left_users AS leftUsers, carried
  FROM batch_work WHERE batch_id = ?`;

/** `null` for a batch that is drawn up and carried out at once. */
export async function findWork(reader: Reader, batchId: number): Promise<BatchWork | null> {
  const stored = reader.row<Stored>(FIND, [batchId]);
  if (stored === undefined) return null;
  const { source, summary, actor, carried } = stored;
  return {
    ...stored,
    source: source === null ? null : JSON.parse(source),
    summary: summary === null ? null : summaryFrom(summary),
    actor: actor === null ? null : JSON.parse(actor),
    carried: carried === null ? null : JSON.parse(carried),
  };
}

/** JSON knows no instants. */
function summaryFrom(text: string): BatchSummary {
  const summary = JSON.parse(text);
  const { earliestExpiry } = summary;
  return { ...summary, earliestExpiry: earliestExpiry === null ? null : new Date(earliestExpiry) };
}
