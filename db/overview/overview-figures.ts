import type { Reader } from "@/db/store";
import { attentionCounts } from "./attention-counts";
import { firstInstants } from "./first-instants";
import { renewalForecast } from "./renewal-forecast";
import { weeklyExpiries } from "./weekly-expiries";

/** All figures of the band over the list, none of which costs more for a million numbers. */
export async function overviewFigures(
  reader: Reader,
  accountId: number,
  availableMinor: number | null,
  now: Date,
) {
  return {
    weeks: await weeklyExpiries(reader, accountId, now),
    attention: await attentionCounts(reader, accountId),
    first: await firstInstants(reader, accountId),
    forecast: await renewalForecast(reader, accountId, availableMinor, now),
  };
}
