import { HOUR_MS, laterBy } from "@/lib/did/calendar";
import type { Service } from "@/lib/did/service";
import type { DemoNumber } from "./demo-number";
import { lastPeriodBegan } from "./store-renewals";

/** From a request to the first decision on it. */
export const REVIEW_MS = HOUR_MS / 2;
/** Requests in review are between these hours old. */
const A_WHILE_HOURS = 3;
const A_WEEK_HOURS = 7 * 24;

/** Long ago for a service in use; while it is in review, some days ago, or since the last period. */
export function serviceRequestedAt(it: DemoNumber, state: DemoNumber[Service], now: Date): Date {
  const isActive = state === "active";
  const began = isActive ? it.activatedAt : lastPeriodBegan(it);
  const earliest = laterBy(began ?? it.createdAt, REVIEW_MS);
  if (isActive) return earliest;
  const lately = laterBy(now, -(A_WHILE_HOURS + (Number(it.number) % A_WEEK_HOURS)) * HOUR_MS);
  return earliest > lately ? earliest : lately;
}
