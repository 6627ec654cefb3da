import { refusalOf } from "@/lib/did/action-table";
import type { Change, Offered } from "@/lib/did/change";
import type { Decision } from "@/lib/did/decision";
import type { Did } from "@/lib/did/did";
import type { VerbChoice, VerbName } from "@/lib/numbers/verb-options";
import type { Told, Verb, Verbs } from "./verb";
import { VERBS_OF_SETTINGS } from "./verbs-of-settings";
import { VERBS_OF_TIME } from "./verbs-of-time";

/** Everything that can be done to chosen numbers. A new verb is an entry, and a form. */
const VERBS: Verbs<VerbName> = { ...VERBS_OF_TIME, ...VERBS_OF_SETTINGS };

/** All that numbers are asked and told by. */
export type Command = VerbChoice;

export function verbOf(command: Command): Pick<Verb<never>, "action" | "isPriced"> {
  return VERBS[command.verb];
}

/** Time that nobody has dealt with yet comes first: a number that is due is not decided about. */
export function decideFor(command: Command, did: ActedFacts, now: Date): Decision<Change> {
  if (did.nextDueAt !== null && did.nextDueAt <= now) {
    const refusal = refusalOf(verbOf(command).action, did, now);
    return { kind: "refused", reason: refusal ?? "being-updated" };
  }
  return decided(command, did, now);
}

export function toldOf(command: Command, did: Did, change: Change): Told {
  return VERBS[command.verb].tell(did, change);
}

export type ActedFacts = Offered & { readonly nextDueAt: Date | null };

function decided({ verb, options }: Command, did: Offered, now: Date): Decision<Change> {
  const decide = VERBS[verb].decide as Verb<typeof options>["decide"];
  return decide(did, options, now);
}
