import { type Action, refusalOf } from "@/lib/did/action-table";
import { decideBillingPeriod, decideCycles } from "@/lib/did/billing-cycles";
import { decideCancellation } from "@/lib/did/cancellation";
import type { Change, Offered } from "@/lib/did/change";
import type { Decision } from "@/lib/did/decision";
import { decideDescription } from "@/lib/did/description";
import type { Did } from "@/lib/did/did";
import type { HistoryEvent } from "@/lib/did/history";
import { decideRenewal } from "@/lib/did/renewal";
import { decideRestoration } from "@/lib/did/restoration";
import type { VerbName, VerbOptions } from "@/lib/numbers/verb-options";

type Told = Pick<HistoryEvent, "action" | "before" | "after">;

interface Verb<Options> {
  /** The row of the action table. */
  readonly action: Action;
  /** Money hangs on what is chosen: only what was shown with its price can be confirmed. */
  readonly isPriced: boolean;
  readonly decide: (did: Offered, options: Options, now: Date) => Decision<Change>;
  /** What the history says of it. */
  readonly tell: (did: Did, change: Change) => Told;
}

/** Everything that can be done to chosen numbers. A new verb is an entry here, and in its form. */
const VERBS: { readonly [Name in VerbName]: Verb<VerbOptions[Name]> } = {
  renew: {
    action: "renew",
    isPriced: true,
    decide: decideRenewal,
    tell: (did, { facts }) => ({
      action: "renewed",
      before: did.expiresAt?.toISOString() ?? null,
      after: facts.expiresAt?.toISOString() ?? null,
    }),
  },
  restore: {
    action: "restore",
    isPriced: true,
    decide: decideRestoration,
    tell: (did, { facts }) => ({
      action: "restored",
      before: did.expiresAt?.toISOString() ?? null,
      after: (facts.expiresAt ?? did.expiresAt)?.toISOString() ?? null,
    }),
  },
  cycles: {
    action: "cycles",
    isPriced: false,
    decide: (did, { cycles }, now) => decideCycles(did, cycles, now),
    tell: (did, { facts }) => ({
      action: "billing-cycles-set",
      before: cyclesText(did.billingCycles),
      after: cyclesText(facts.billingCycles ?? null),
    }),
  },
  cancel: {
    action: "cancel",
    isPriced: false,
    decide: (did, _, now) => decideCancellation(did, now),
    tell: () => ({ action: "canceled", before: null, after: null }),
  },
  describe: {
    action: "describe",
    isPriced: false,
    decide: (did, { description }, now) => decideDescription(did, description, now),
    tell: (did, { facts }) => ({
      action: "description-set",
      before: did.description,
      after: facts.description ?? null,
    }),
  },
  period: {
    action: "cycles",
    isPriced: false,
    decide: (did, { months }, now) => decideBillingPeriod(did, months, now),
    tell: (did, { facts }) => ({
      action: "billing-period-set",
      before: String(did.billingPeriodMonths),
      after: String(facts.billingPeriodMonths),
    }),
  },
};

/** A verb with what was chosen for it: all that its numbers are asked and told by. */
export type Command = {
  [Name in VerbName]: { readonly verb: Name; readonly options: VerbOptions[Name] };
}[VerbName];

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

function cyclesText(cycles: number | null): string {
  return cycles === null ? "unlimited" : String(cycles);
}
