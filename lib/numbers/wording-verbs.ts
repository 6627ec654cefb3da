import type { BoughtPeriod, VerbName, VerbOptions } from "./verb-options";
import { cyclesWords, joinFacts, periodWords } from "./wording";
import { capacityChosenWords } from "./wording-capacity";
import { thingWords } from "./wording-deletion";

/** What a batch did, as its name wherever it is named. */
export const BATCH_NAMES = {
  renew: "Renew",
  cycles: "Set billing cycles",
  restore: "Restore",
  cancel: "Cancel",
  remove: "Cancel and remove",
  route: "Assign voice trunk",
  capacity: "Set capacity",
  assign: "Assign end-user details",
  unassign: "Unassign end-user details",
  describe: "Set description",
  period: "Set billing period",
  edit: "Upload changes",
  undo: "Undo",
  delete: "Delete trunk or pool",
} as const satisfies Record<VerbName, string>;

const SAY: { readonly [Verb in VerbName]: (options: VerbOptions[Verb]) => string | null } = {
  renew: boughtWords,
  restore: boughtWords,
  cycles: ({ cycles }) => cyclesWords(cycles),
  cancel: () => null,
  remove: () => null,
  route: ({ target }) => (target === null ? "None" : null),
  capacity: capacityChosenWords,
  assign: () => null,
  unassign: () => null,
  describe: ({ description }) => description ?? "None",
  period: ({ months }) => periodWords(months),
  edit: () => null,
  undo: ({ what }) => BATCH_NAMES[what],
  delete: thingWords,
};

/** What was chosen for a batch, in words; `null` where there was nothing to choose. */
export function chosenWords<Verb extends VerbName>(verb: Verb, options: unknown): string | null {
  return SAY[verb](options as VerbOptions[Verb]);
}

function boughtWords({ months, unlimited }: BoughtPeriod): string {
  return joinFacts(periodWords(months), unlimited ? "unlimited cycles from then on" : null);
}
