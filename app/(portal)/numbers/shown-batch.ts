import { changedNumbers } from "@/db/batches/changed-numbers";
import { type Batch, findBatch } from "@/db/batches/find-batch";
import { listRemovals } from "@/db/batches/list-removals";
import { singleNumber } from "@/db/batches/single-number";
import { summarizeBatch } from "@/db/batches/summarize-batch";
import { moneyOf } from "@/db/ledger/money-of";
import type { Reader } from "@/db/store";
import {
  BATCH_NOTES,
  type BatchNote,
  type BatchView,
  type PeriodOffer,
} from "@/lib/numbers/batch-view";
import type { VerbChoice } from "@/lib/numbers/verb-options";
import { isDraftTooOld } from "@/lib/operations/batches/confirmation";
import type { Member } from "@/lib/session";
import { optionsFor } from "./batch-options";

export interface ShownBatch {
  readonly view: BatchView | null;
  /** Why there is none, where one was asked for. */
  readonly note: BatchNote | null;
}

const NOTHING: ShownBatch = { view: null, note: null };

/**
 * The batch that an address names, of this account alone, or a word on why there is none.
 * @param machine the machine's clock: by it a draft grows old
 */
export async function shownBatch(
  reader: Reader,
  { accountId, role }: Pick<Member, "accountId" | "role">,
  named: string | readonly string[] | undefined,
  machine: Date,
): Promise<ShownBatch> {
  const [key] = [named].flat();
  if (key === undefined || key === "") return NOTHING;
  const note = BATCH_NOTES.find((each) => each === key);
  if (note !== undefined) return { view: null, note };
  const batch = await findBatch(reader, accountId, key);
  if (batch === null || isTooOld(batch, machine)) return { view: null, note: "gone" };
  const view = await viewOf(reader, accountId, batch);
  return { view: { ...view, mayConfirm: role !== "viewer" }, note: null };
}

function isTooOld({ state, madeAt }: Batch, machine: Date): boolean {
  return state === "draft" && isDraftTooOld(madeAt, machine);
}

async function viewOf(
  reader: Reader,
  accountId: number,
  batch: Batch,
): Promise<Omit<BatchView, "mayConfirm">> {
  const { id, key, verb, options, offers, state, balanceMinor } = batch;
  const { currency, availableMinor, balanceMinor: balanceNow } = await moneyOf(reader, accountId);
  const choice = { verb, options } as VerbChoice;
  return {
    key,
    isFinished: state === "finished",
    choice,
    offers: offers as readonly PeriodOffer[],
    ...(await optionsFor(reader, accountId, state === "draft" ? choice : null)),
    removals: verb === "remove" ? await listRemovals(reader, id) : [],
    summary: await summarizeBatch(reader, id),
    money: { currency, availableMinor, balanceMinor: balanceMinor ?? balanceNow },
    single: await singleNumber(reader, accountId, id),
    done: state === "finished" ? await changedNumbers(reader, id) : [],
  };
}
