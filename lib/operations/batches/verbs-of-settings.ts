import { decideBillingPeriod, decideCycles } from "@/lib/did/billing-cycles";
import { decideDescription } from "@/lib/did/description";
import { decideRouting, type RoutingTarget, targetOf } from "@/lib/did/routing";
import { targetValue } from "@/lib/numbers/routing-target-input";
import type { Verbs } from "./verb";

/** What is set on a number and costs nothing. */
export const VERBS_OF_SETTINGS: Verbs<"cycles" | "period" | "route" | "describe"> = {
  cycles: {
    action: "cycles",
    mustBeShown: false,
    decide: (did, { cycles }, now) => decideCycles(did, cycles, now),
    tell: (did, { facts }) => ({
      action: "billing-cycles-set",
      before: cyclesText(did.billingCycles),
      after: cyclesText(facts.billingCycles ?? null),
    }),
  },
  route: {
    action: "routing",
    mustBeShown: false,
    decide: (did, { target }, now) => decideRouting(did, target, now),
    tell: (did, { facts }) => ({
      action: "trunk-set",
      before: targetText(targetOf(did)),
      after: targetText(targetOf({ ...did, ...facts })),
    }),
  },
  describe: {
    action: "describe",
    mustBeShown: false,
    decide: (did, { description }, now) => decideDescription(did, description, now),
    tell: (did, { facts }) => ({
      action: "description-set",
      before: did.description,
      after: facts.description ?? null,
    }),
  },
  period: {
    action: "cycles",
    mustBeShown: false,
    decide: (did, { months }, now) => decideBillingPeriod(did, months, now),
    tell: (did, { facts }) => ({
      action: "billing-period-set",
      before: String(did.billingPeriodMonths),
      after: String(facts.billingPeriodMonths),
    }),
  },
};

/** As the history has it until names are put in: trunks may be called anew. */
function targetText(target: RoutingTarget | null): string | null {
  return target === null ? null : targetValue(target);
}

function cyclesText(cycles: number | null): string {
  return cycles === null ? "unlimited" : String(cycles);
}
