import { HISTORY_ACTIONS } from "@/lib/did/history";
import { daysWords } from "./active-filters";
import type { ActivityFilters, Actor } from "./activity-query";
import { type ChipWords, containsWords, listWords, numbersWords } from "./journal-chips";
import { HISTORY_WORDS } from "./wording-history";

export const ACTOR_WORDS = {
  member: "Any member",
  "api-key": "API keys",
  staff: "Provider",
  system: "System",
} as const satisfies Record<Actor, string>;

/** What can be asked for, by its words from A to Z. */
export const ACTION_CHOICES = HISTORY_ACTIONS.map(
  (action) => [action, HISTORY_WORDS[action]] as const,
).sort(([, one], [, other]) => (one < other ? -1 : 1));

/** @param members names by id */
export function activityChipWords(
  members: ReadonlyMap<number, string>,
): ChipWords<ActivityFilters> {
  return {
    who: ["Who", (who) => (who === null ? null : whoWords(who, members))],
    what: ["What", (actions) => listWords(actions.map((action) => HISTORY_WORDS[action]))],
    number: ["DID number", containsWords],
    numbers: ["DID numbers", numbersWords],
    days: ["Days (UTC)", (days) => days && daysWords(days.from, days.to)],
    batch: ["Batch", (key) => key && `${key.slice(0, 8)}…`],
  };
}

function whoWords(who: Actor | number, members: ReadonlyMap<number, string>): string {
  return typeof who === "number" ? (members.get(who) ?? `unknown (${who})`) : ACTOR_WORDS[who];
}
