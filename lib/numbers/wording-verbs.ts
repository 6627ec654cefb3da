import type { RoutingTarget } from "@/lib/did/routing";
import { type ChosenNames, nameOr } from "./chosen-names";
import type { BoughtPeriod, DeletionChoice, VerbName, VerbOptions } from "./verb-options";
import { counted, cyclesWords, joinFacts, periodWords } from "./wording";
import { capacityChosenWords } from "./wording-capacity";
import { THING_WORDS, thingWords } from "./wording-deletion";

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

type Say<Verb extends VerbName> = (options: VerbOptions[Verb], names: ChosenNames) => string | null;

const SAY: { readonly [Verb in VerbName]: Say<Verb> } = {
  renew: boughtWords,
  restore: boughtWords,
  cycles: ({ cycles }) => (cycles === null ? cyclesWords(null) : counted(cycles, "cycle")),
  cancel: () => null,
  remove: () => null,
  route: ({ target }, names) => (target === null ? "None" : targetWords(target, names)),
  capacity: capacityChosenWords,
  assign: ({ details }, { endUser }) => (details === null ? null : nameOr(endUser, "end user")),
  unassign: () => null,
  describe: ({ description }) => description ?? "None",
  period: ({ months }) => periodWords(months),
  edit: () => null,
  undo: ({ what }) => BATCH_NAMES[what],
  delete: (options, names) => joinFacts(thingWords(options), movedToWords(options, names)),
};

/** What was chosen for a batch, in words; `null` where there was nothing to choose. */
export function chosenWords<Verb extends VerbName>(
  verb: Verb,
  options: unknown,
  names: ChosenNames,
): string | null {
  return SAY[verb](options as VerbOptions[Verb], names);
}

function targetWords({ kind }: RoutingTarget, names: ChosenNames): string {
  return nameOr(names.target, THING_WORDS[kind]);
}

/** Where the calls go that went to what is deleted. */
function movedToWords({ kind, moveTo }: DeletionChoice, names: ChosenNames): string | null {
  if (kind === "shared" || kind === "pool") return null;
  return moveTo === null ? "calls lead nowhere" : `calls to ${targetWords(moveTo, names)}`;
}

function boughtWords({ months, unlimited }: BoughtPeriod): string {
  return joinFacts(periodWords(months), unlimited ? "unlimited cycles from then on" : null);
}
