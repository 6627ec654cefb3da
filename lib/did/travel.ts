import { DAY_MS } from "./calendar";

/** Farther than anybody needs to see at once. */
export const MOST_TRAVEL_DAYS = 3650;

/** Near enough for every date to be written, however often the clock is moved. */
const MOST_AHEAD_DAYS = 36_500;

export type TravelRefusal = "not-a-demo" | "too-far";

/** Why the app's clock, so far ahead of the machine's, can't be moved so many days; `null` = it can. */
export function travelRefusal(
  isDemo: boolean,
  aheadMs: number,
  days: number,
): TravelRefusal | null {
  if (!isDemo) return "not-a-demo";
  return aheadMs + days * DAY_MS > MOST_AHEAD_DAYS * DAY_MS ? "too-far" : null;
}
