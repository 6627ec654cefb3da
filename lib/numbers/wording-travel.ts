import { DAY_MS } from "@/lib/did/calendar";
import type { TravelRefusal } from "@/lib/did/travel";
import { counted } from "./wording";

export const TRAVEL_REFUSAL_WORDS = {
  "not-a-demo": "Only a demo's clock can be moved: this is a real installation (DEMO is not 1).",
  "too-far": "The clock can't be moved more than a hundred years ahead. Nothing was changed.",
} as const satisfies Record<TravelRefusal, string>;

/** What time did to the numbers of all accounts, by kind. */
export interface SettledCounts {
  readonly renewed: number;
  readonly "service-ended": number;
  readonly removed: number;
}

/** What a move of the clock did, of all accounts: a name and a count each. */
export function settledFacts(settled: SettledCounts): readonly (readonly [string, string])[] {
  return [
    ["Renewed", counted(settled.renewed, "renewal")],
    ["Ended", `Service of ${counted(settled["service-ended"], "number")}`],
    ["Removed", counted(settled.removed, "number")],
  ];
}

/** How far the app's clock is before the machine's: "40 days ahead of the machine's". */
export function aheadWords(app: Date, machine: Date): string {
  const days = Math.round((app.getTime() - machine.getTime()) / DAY_MS);
  if (days === 0) return "The same";
  return `${counted(Math.abs(days), "day")} ${days > 0 ? "ahead of" : "behind"} the machine's`;
}
