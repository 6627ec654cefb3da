import { listItemsFrom, type StoredItem } from "@/db/batches/list-items";
import { type Outcome, tellOutcomes } from "@/db/batches/tell-outcomes";
import { advanceWork } from "@/db/batches/write-work";
import { actedDids } from "@/db/dids/acted-dids";
import { spendHold } from "@/db/ledger/holds";
import type { Transaction } from "@/db/store";
import { madeIn } from "./carried";
import { commandOf } from "./command-of";
import { deciderFor } from "./decider";
import { endWork } from "./end-work";
import { fieldGone } from "./field-gone";
import { remembering } from "./remembering";
import { wantedOf } from "./wanted-of";
import { type Approved, isOtherMoney, weighOne } from "./weigh-one";
import type { Step } from "./weigh-step";
import { changeNumbers, sumOf } from "./write-changes";

/**
 * Carries out a batch's next items in one transaction: each is held against what the number is now,
 * at the price that was confirmed. What has changed meanwhile is left out, with the reason. Where
 * numbers were to lead to what is gone by now, the rest is not started.
 */
export async function runStep(tx: Transaction, step: Step, now: Date): Promise<void> {
  const { accountId, batch, work, most } = step;
  const command = commandOf(batch);
  const gone = await fieldGone(tx, accountId, { command, press: "confirm" });
  if (gone !== null) return endWork(tx, step, "stopped", now);
  const items = await listItemsFrom(tx, batch.id, { from: work.reached, most });
  const { approved, outcomes } = await weighedNow(tx, step, { items, now });
  if (work.actor === null || work.holdId === null) throw new Error("nobody has confirmed it");
  const made = madeIn(work);
  const own = { wanted: wantedOf(items), made };
  const writing = { accountId, batchId: batch.id, actor: work.actor, now, ...own };
  await changeNumbers(tx, command, approved, writing);
  await spendHold(tx, work.holdId, sumOf(approved));
  await tellOutcomes(tx, batch.id, remembering(command, approved, outcomes));
  const carried = made.size === 0 ? null : { made: Object.fromEntries(made) };
  await advanceWork(tx, batch.id, { items: items.length, changed: approved.length, carried });
  if (work.reached + items.length === work.chosen) await endWork(tx, step, "finished", now);
}

/** What was refused when it was shown stays out, whatever became of it: nobody has seen it change. */
async function weighedNow(
  tx: Transaction,
  { accountId, batch }: Step,
  { items, now }: { items: readonly StoredItem[]; now: Date },
) {
  const ids = items.flatMap(({ refusal, didId }) =>
    refusal === null && didId !== null ? [didId] : [],
  );
  const dids = await actedDids(tx, accountId, ids, now);
  const command = commandOf(batch);
  const decide = await deciderFor(tx, command, {
    ...{ accountId, dids: [...dids.values()], now },
    wanted: wantedOf(items),
  });
  const approved: Approved[] = [];
  const outcomes = items.map((item): Outcome => {
    const { place, refusal, priceMinor } = item;
    if (refusal !== null) return { place, skipped: refusal };
    const did = item.didId === null ? undefined : dids.get(item.didId);
    const weighed = weighOne(command, item, did, decide);
    if (typeof weighed === "string") return { place, skipped: weighed };
    const fixed = { ...weighed, priceMinor };
    if (isOtherMoney(item, fixed)) return { place, skipped: "changed-since" };
    approved.push({ ...fixed, place });
    const expiresAtMs = weighed.change.facts.expiresAt?.getTime() ?? null;
    return { place, skipped: null, expiresAtMs: otherThan(item.expiresAtMs, expiresAtMs) };
  });
  return { approved, outcomes };
}

/** `null` where it is what was shown. */
function otherThan(shown: number | null, value: number | null): number | null {
  return value === shown ? null : value;
}
