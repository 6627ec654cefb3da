import { decidedNumbers } from "@/db/notices/decided-numbers";
import type { NewNotice } from "@/db/notices/insert-notice";
import type { Telling } from "@/db/notices/tellings";
import { failedRenewals } from "@/db/notices/told-numbers";
import type { Transaction } from "@/db/store";
import { toldSince } from "@/lib/did/notices";
import type { ServiceState } from "@/lib/did/service";
import { noticeOf } from "./find-ahead";

/** How a service stands once staff have decided on it; taken into process, it waits still. */
const DECIDED_STATES: readonly ServiceState[] = ["active", "changes-required", "not-configured"];

/** What has happened to the account's numbers since it was told before. */
export async function findHappened(
  tx: Transaction,
  accountId: number,
  at: Date,
  before: Telling | null,
): Promise<readonly (NewNotice | null)[]> {
  const since = toldSince(at, before?.toldAt ?? null);
  const decisions = { before, since, until: at };
  const failed = await failedRenewals(tx, accountId, since, at);
  const verified = await decidedNumbers(tx, accountId, {
    ...decisions,
    action: "verification-decided",
    results: null,
  });
  const served = await decidedNumbers(tx, accountId, {
    ...decisions,
    action: "service-changed",
    results: DECIDED_STATES,
  });
  return [
    happened("renewal-failed", failed),
    happened("verification", verified),
    happened("service", served),
  ];
}

function happened(
  kind: "renewal-failed" | "verification" | "service",
  numbers: readonly string[],
): NewNotice | null {
  return noticeOf({ kind, ahead: 0, days: null, count: numbers.length, numbers });
}
