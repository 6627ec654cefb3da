import type { Reader } from "@/db/store";
import type { BatchState } from "@/lib/numbers/batch-view";
import type { VerbName } from "@/lib/numbers/verb-options";

export interface Batch {
  readonly id: number;
  readonly key: string;
  readonly personId: number;
  readonly verb: VerbName;
  readonly options: unknown;
  readonly offers: unknown;
  readonly state: BatchState;
  readonly back: string;
  readonly madeAt: Date;
  readonly drawnUpAt: Date;
  readonly finishedAt: Date | null;
  /** What was left when it was done. */
  readonly balanceMinor: number | null;
}

interface Stored extends Omit<Batch, "madeAt" | "drawnUpAt" | "finishedAt" | "options" | "offers"> {
  readonly options: string;
  readonly offers: string;
  readonly madeAt: number;
  readonly drawnUpAt: number;
  readonly finishedAt: number | null;
}

const FIND = `
  SELECT id, key, person_id AS personId, verb, options, offers, state, back, made_at AS madeAt,
    drawn_up_at AS drawnUpAt, finished_at AS finishedAt, balance_minor AS balanceMinor
  FROM batches WHERE key = ? AND account_id = ?`;

/** A batch of the account by its key; another account's is not there. */
export async function findBatch(
  reader: Reader,
  accountId: number,
  key: string,
): Promise<Batch | null> {
  const stored = reader.row<Stored>(FIND, [key, accountId]);
  if (stored === undefined) return null;
  return {
    ...stored,
    options: JSON.parse(stored.options),
    offers: JSON.parse(stored.offers),
    madeAt: new Date(stored.madeAt),
    drawnUpAt: new Date(stored.drawnUpAt),
    finishedAt: stored.finishedAt === null ? null : new Date(stored.finishedAt),
  };
}
