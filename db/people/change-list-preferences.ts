import type { Transaction } from "@/db/store";
import type { ListPreferences } from "@/lib/numbers/list-preferences";

/** Takes over what is named and keeps the rest, so that two windows never undo each other. */
export async function changeListPreferences(
  tx: Transaction,
  personId: number,
  change: Partial<ListPreferences>,
): Promise<void> {
  const sql = "UPDATE people SET list_preferences = json_patch(list_preferences, ?) WHERE id = ?";
  tx.run(sql, [JSON.stringify(change), personId]);
}
