import { isFencedFor, putFence } from "@/db/imports/fence";
import type { ImportRecord } from "@/db/imports/find-import";
import { moveImport } from "@/db/imports/move-import";
import type { Store } from "@/db/store";
import { appNow } from "@/lib/operations/app-clock";
import { caughtUp } from "@/lib/operations/caught-up";
import { foreseer } from "@/lib/operations/import/foresee-lines";
import { decide, reportAnew } from "./decide-import";
import { dropStaged } from "./drop-staged";
import { LeftOff } from "./left-off";
import { Overtaken, stage } from "./stage-lines";
import { throughFile } from "./through-file";
import { beginStep, type Working } from "./working";

/**
 * Holds each line of a confirmed file against what is there now, and sets the good ones aside: from
 * then on their numbers are spoken for. When all are, it is decided. When there are more bad lines
 * than were reported, nothing is done and the report is shown anew.
 * @returns false when it has to wait until the account is caught up
 */
export async function checkImport(
  store: Store,
  it: ImportRecord,
  working: Working,
): Promise<boolean> {
  await dropStaged(store, it.id, (tx) => beginStep(tx, it, working));
  const asOf = await beganAsOf(store, it, working);
  if (asOf === null) return false;
  try {
    await staged(store, it, working, asOf);
  } catch (fault) {
    if (!(fault instanceof Overtaken)) throw fault;
  }
  return true;
}

/** Numbers that are to change stand still from here on; they were settled up to this instant. */
async function beganAsOf(store: Store, it: ImportRecord, working: Working): Promise<Date | null> {
  const fenced = { accountId: it.accountId, importId: it.id };
  if (it.asOf !== null && (await isFencedFor(store, fenced))) return it.asOf;
  const asOf = await appNow(store);
  if (it.isUpdate && (await caughtUp(store, it.accountId, asOf, 0)) === "catching-up") return null;
  await store.inTransaction(async (tx) => {
    await beginStep(tx, it, working);
    if (!(await moveImport(tx, it, { state: "checking", asOf, reached: 0 }))) throw new LeftOff();
    if (it.isUpdate) await putFence(tx, fenced);
  });
  return asOf;
}

async function staged(store: Store, it: ImportRecord, working: Working, asOf: Date): Promise<void> {
  const pass = await throughFile(store, it, working, {
    now: asOf,
    writes: (of, account) => {
      const foresee = foreseer(store, { account, run: of.run, tally: of.report });
      return async (good) => {
        await foresee(good);
        await store.inTransaction((tx) => stage(tx, it, working, good));
      };
    },
  });
  const isAsReported = pass.report.bad === it.findings?.bad;
  if (!isAsReported) await dropStaged(store, it.id, (tx) => beginStep(tx, it, working));
  await store.inTransaction(async (tx) => {
    await beginStep(tx, it, working);
    await (isAsReported ? decide(tx, it, pass) : reportAnew(tx, it, pass));
  });
}
