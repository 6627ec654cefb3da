import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import type { HistoryAction } from "@/lib/did/history";
import type { ToldChange } from "@/lib/numbers/wording-end-user-changes";

/** Whose end-user details they are, and who changes them. */
export interface Owner {
  readonly accountId: number;
  readonly name: string;
  /** Of the member. */
  readonly id?: number;
}

interface Told extends Partial<ToldChange> {
  readonly action: HistoryAction;
  /** The identity by name. */
  readonly subject: string;
}

/** Tells of end-user details in the history, in the transaction of the change itself. */
export async function tell(
  tx: Transaction,
  { accountId, id, name }: Owner,
  { action, subject, before = null, after = null }: Told,
  at: Date,
): Promise<void> {
  const who = { actor: "member", actorId: id ?? null, actorName: name } as const;
  const about = { number: "", subject, amountMinor: null };
  await recordEvents(tx, accountId, [{ ...who, ...about, action, before, after, at }]);
}
