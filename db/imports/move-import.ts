import type { Transaction } from "@/db/store";
import type { ImportFindings, ImportState } from "@/lib/numbers/number-import";

/** An import as it is known to be: nothing is written where it is in another state by now. */
interface Seen {
  readonly id: number;
  readonly state: ImportState;
}

/** What is known of it changes with its state. */
interface Moved {
  readonly state: ImportState;
  readonly findings?: ImportFindings;
  readonly reports?: number;
  readonly skipBad?: boolean;
  readonly confirmed?: { readonly by: number; readonly name: string; readonly at: Date };
  readonly asOf?: Date;
  readonly heading?: readonly string[];
  readonly reached?: number;
  readonly lines?: number;
  readonly reason?: string;
  readonly endedAt?: Date;
}

/** @returns false where it is not in that state any more */
export async function moveImport(tx: Transaction, seen: Seen, moved: Moved): Promise<boolean> {
  const { confirmed } = moved;
  const values: readonly (readonly [column: string, value: unknown])[] = [
    ["state", moved.state],
    ["findings", moved.findings && JSON.stringify(moved.findings)],
    ["reports", moved.reports],
    ["skip_bad", moved.skipBad === undefined ? undefined : Number(moved.skipBad)],
    ["confirmed_by", confirmed?.by],
    ["confirmed_by_name", confirmed?.name],
    ["confirmed_at", confirmed?.at.getTime()],
    ["as_of", moved.asOf?.getTime()],
    ["heading", moved.heading && JSON.stringify(moved.heading)],
    ["reached", moved.reached],
    ["lines", moved.lines],
    ["reason", moved.reason],
    ["ended_at", moved.endedAt?.getTime()],
  ];
  const set = values.filter(([, value]) => value !== undefined);
  const assignments = set.map(([column]) => `${column} = ?`).join(", ");
  const sql = `UPDATE imports SET ${assignments} WHERE id = ? AND state = ?`;
  return tx.run(sql, [...set.map(([, value]) => value), seen.id, seen.state]) === 1;
}
