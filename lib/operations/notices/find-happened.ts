import type { NewNotice } from "@/db/notices/insert-notice";
import type { Telling } from "@/db/notices/tellings";
import { decidedNumbers, failedRenewals } from "@/db/notices/told-numbers";
import type { Transaction } from "@/db/store";
import { toldSince } from "@/lib/did/notices";
import { noticeOf } from "./find-ahead";

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
  });
  const served = await decidedNumbers(tx, accountId, { ...decisions, action: "service-changed" });
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
