import type { Change, Offered } from "@/lib/did/change";
import type { Decision } from "@/lib/did/decision";
import type { Did } from "@/lib/did/did";
import type { VerbChoice, VerbName } from "@/lib/numbers/verb-options";
import type { Told, Verb, VerbFacts, Verbs } from "./verb";
import { VERBS_OF_SETTINGS } from "./verbs-of-settings";
import { VERBS_OF_TIME } from "./verbs-of-time";

const PLAIN_VERBS = { ...VERBS_OF_TIME, ...VERBS_OF_SETTINGS };

/** Decided by more than the number: by what is free in a pool, an order, papers, a wish of its own, or what ceases to be. */
const OTHER_VERBS = {
  remove: { action: "remove", mustBeShown: false },
  capacity: { action: "routing", mustBeShown: true },
  assign: { action: "end-user", mustBeShown: true },
  unassign: { action: "end-user", mustBeShown: false },
  edit: { action: "describe", mustBeShown: true },
  undo: { action: "describe", mustBeShown: true },
  delete: { action: "routing", mustBeShown: true },
} as const satisfies Partial<Record<VerbName, VerbFacts>>;

/** Everything that can be done to chosen numbers. A new verb is an entry, and a form. */
const VERBS: Record<VerbName, VerbFacts> = { ...PLAIN_VERBS, ...OTHER_VERBS };

/** All that numbers are asked and told by. */
export type Command = VerbChoice;
export type PlainCommand = Extract<Command, { verb: keyof typeof PLAIN_VERBS }>;

export function verbOf(command: Command): VerbFacts {
  return VERBS[command.verb];
}

export function isPlain(command: Command): command is PlainCommand {
  return command.verb in PLAIN_VERBS;
}

export function decidePlain(
  { verb, options }: PlainCommand,
  did: Offered,
  now: Date,
): Decision<Change> {
  const decide = (PLAIN_VERBS satisfies Verbs<PlainCommand["verb"]>)[verb].decide;
  return (decide as Verb<typeof options>["decide"])(did, options, now);
}

export function toldOf({ verb }: PlainCommand, did: Did, change: Change): Told {
  return PLAIN_VERBS[verb].tell(did, change);
}
