import { redirect } from "next/navigation";
import { changedNumbers } from "@/db/batches/changed-numbers";
import { type Batch, findBatch } from "@/db/batches/find-batch";
import { type BatchWork, findWork } from "@/db/batches/find-work";
import { listRemovals } from "@/db/batches/list-removals";
import { singleNumber } from "@/db/batches/single-number";
import { summarizeBatch } from "@/db/batches/summarize-batch";
import { moneyOf } from "@/db/ledger/money-of";
import type { Reader } from "@/db/store";
import { batchHref } from "@/lib/numbers/batch-href";
import { uncounted } from "@/lib/numbers/batch-summary";
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

interface Looking extends Pick<Member, "accountId" | "role"> {
  /** Where a batch is watched once it is confirmed; left out: in Activity. */
  readonly watched?: (key: string) => string;
}

const NOTHING: ShownBatch = { view: null, note: null };

/**
 * The batch that an address names, of this account alone, or a word on why there is none.
 * @param machine the machine's clock: by it a draft grows old
 */
export async function shownBatch(
  reader: Reader,
  { accountId, role, watched = batchHref }: Looking,
  named: string | readonly string[] | undefined,
  machine: Date,
): Promise<ShownBatch> {
  const [key] = [named].flat();
  if (key === undefined || key === "") return NOTHING;
  const note = BATCH_NOTES.find((each) => each === key);
  if (note !== undefined) return { view: null, note };
  const batch = await findBatch(reader, accountId, key);
  if (batch === null || isTooOld(batch, machine)) return { view: null, note: "gone" };
  const work = await findWork(reader, batch.id);
  if (work !== null && !isLookedAt(batch)) redirect(watched(batch.key));
  const view = await viewOf(reader, accountId, { batch, work });
  return { view: { ...view, mayConfirm: role !== "viewer" }, note: null };
}

function isTooOld({ state, madeAt }: Batch, machine: Date): boolean {
  return (state === "draft" || state === "drawing") && isDraftTooOld(madeAt, machine);
}

/** Once it is confirmed, what is carried out in steps has a page of its own. */
function isLookedAt({ state }: Batch): boolean {
  return state === "drawing" || state === "draft";
}

async function viewOf(
  reader: Reader,
  accountId: number,
  { batch, work }: { readonly batch: Batch; readonly work: BatchWork | null },
): Promise<Omit<BatchView, "mayConfirm">> {
  const { id, key, verb, options, offers, state, balanceMinor } = batch;
  const { currency, availableMinor, balanceMinor: balanceNow } = await moneyOf(reader, accountId);
  const choice = { verb, options } as VerbChoice;
  return {
    key,
    isFinished: state === "finished",
    progress: state === "drawing" ? (work ?? UNKNOWN) : null,
    choice,
    offers: offers as readonly PeriodOffer[],
    ...(await optionsFor(reader, accountId, state === "draft" ? choice : null)),
    removals: verb === "remove" && state !== "drawing" ? await listRemovals(reader, id) : [],
    summary: work === null ? await summarizeBatch(reader, id) : (work.summary ?? uncounted(work)),
    money: { currency, availableMinor, balanceMinor: balanceMinor ?? balanceNow },
    mayDrop: work === null && state === "draft",
    single: await singleNumber(reader, accountId, id),
    done: state === "finished" ? await changedNumbers(reader, id) : [],
  };
}

const UNKNOWN = { reached: 0, chosen: 0 };
