import { accountsWithDue } from "@/db/accounts/accounts-with-due";
import { countDue } from "@/db/dids/count-due";
import { countSettled, type SettledCounts } from "@/db/history/count-settled";
import { type Journey, lastJourney } from "@/db/settings/journey";
import type { Reader } from "@/db/store";
import { mayRelease } from "./clock-guard";

/** What the last move of the app's clock has done so far. */
export interface Effect extends Journey {
  readonly settled: SettledCounts;
}

/** `null` = the clock was never moved. */
export async function effectOfTravel(reader: Reader): Promise<Effect | null> {
  const journey = await lastJourney(reader);
  if (journey === null) return null;
  return { ...journey, settled: await countSettled(reader, journey.from, journey.to) };
}

/** Due numbers of all accounts that the sweep has not dealt with yet. */
export async function leftToSettle(reader: Reader, now: Date): Promise<number> {
  const releases = await mayRelease(reader);
  let left = 0;
  for (const accountId of await accountsWithDue(reader, now, releases)) {
    left += await countDue(reader, accountId, now, releases);
  }
  return left;
}
