import { setImmediate } from "node:timers/promises";
import { dropDraftFrom, hasDraftFrom } from "@/db/batches/drop-drafts";
import { dropChangeReportsFrom, hasChangeReportFrom } from "@/db/changes/change-reports";
import { dropKeptFormsFrom, hasKeptFormFrom } from "@/db/kept-forms/kept-forms";
import { dropRequestsFrom, hasRequestFrom } from "@/db/requests/drop-requests";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { FORM_KEPT_MS } from "./kept-forms";

/** A draft can be confirmed for a day; for a week more it can say that it is too old. */
const DRAFTS_KEPT_MS = 8 * DAY_MS;
/** Nobody sends a form again after that. */
const REQUESTS_KEPT_MS = 90 * DAY_MS;
const REQUESTS_AT_ONCE = 500;

/**
 * Forgets drafts that nobody confirmed, in short transactions, and answers to forms of long ago,
 * and forms that came too late.
 * Machine clock. @returns how many drafts
 */
export async function dropOldForms(
  store: Store,
  machine: Date,
  signal: AbortSignal,
): Promise<number> {
  const before = laterBy(machine, -DRAFTS_KEPT_MS);
  let dropped = 0;
  while (!signal.aborted && (await hasDraftFrom(store, before))) {
    dropped += await store.inTransaction((tx) => dropDraftFrom(tx, before));
    await setImmediate();
  }
  if (await hasChangeReportFrom(store, before)) {
    await store.inTransaction((tx) => dropChangeReportsFrom(tx, before, REQUESTS_AT_ONCE));
  }
  const old = laterBy(machine, -REQUESTS_KEPT_MS);
  if (await hasRequestFrom(store, old)) {
    await store.inTransaction((tx) => dropRequestsFrom(tx, old, REQUESTS_AT_ONCE));
  }
  const late = laterBy(machine, -FORM_KEPT_MS);
  if (await hasKeptFormFrom(store, late)) {
    await store.inTransaction((tx) => dropKeptFormsFrom(tx, late));
  }
  return dropped;
}
