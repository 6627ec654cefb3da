import type { StoredFacts } from "@/db/dids/did-columns";
import type { DidRecord } from "@/db/dids/did-from-row";
import { recordsById } from "@/db/dids/records-by-id";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import type { Decision, Refusal } from "@/lib/did/decision";
import type { Actor, HistoryEvent } from "@/lib/did/history";

/** What became of one number of a command. */
export type Outcome =
  | { readonly kind: "done"; readonly id: number; readonly number: string }
  | {
      readonly kind: "refused";
      readonly id: number;
      /** `null` where the id is none of the account's. */
      readonly number: string | null;
      readonly reason: Refusal;
    };

export interface EachCommand {
  readonly accountId: number;
  /** Ids of numbers; one that is named twice counts once. */
  readonly ids: readonly number[];
  readonly actor: Actor;
}

type Told = Pick<HistoryEvent, "action" | "before" | "after">;

interface Change {
  readonly decide: (did: DidRecord) => Decision<{ readonly facts: Partial<StoredFacts> }>;
  /** What the history says of it. */
  readonly told: (before: DidRecord, after: StoredFacts) => Promise<Told>;
}

/** Decides each number by itself, writes what was approved, and records it: one outcome per id. */
export async function changeEach(
  tx: Transaction,
  { accountId, ids, actor }: EachCommand,
  { decide, told }: Change,
  now: Date,
): Promise<readonly Outcome[]> {
  const records = await recordsById(tx, accountId, ids);
  const outcomes: Outcome[] = [];
  const events: HistoryEvent[] = [];
  for (const id of new Set(ids)) {
    const stored = records.get(id);
    const decision = stored && decide(stored);
    if (stored === undefined || decision === undefined) {
      outcomes.push({ kind: "refused", id, number: null, reason: "not-found" });
    } else if (decision.kind === "refused") {
      outcomes.push({ ...decision, id, number: stored.number });
    } else {
      const facts = { ...stored, ...decision.change.facts };
      await updateDid(tx, stored, facts, now);
      events.push({ ...eventOf(stored.number, actor, now), ...(await told(stored, facts)) });
      outcomes.push({ kind: "done", id, number: stored.number });
    }
  }
  await recordEvents(tx, accountId, events);
  return outcomes;
}

function eventOf(number: string, actor: Actor, at: Date) {
  return { number, at, ...actor, amountMinor: null };
}
