import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { Service } from "@/lib/did/service";
import type { FormState } from "@/lib/form-state";
import { requestHref, servicePath } from "@/lib/numbers/service-path";
import { formatMoney } from "@/lib/numbers/wording-money";
import { CATCHING_UP_WORDS, REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import type { CatchingUp } from "@/lib/operations/command-on";
import type { Once } from "@/lib/operations/once-per-form";
import type { Requested } from "@/lib/operations/services/requested";

const refused = (message: string): FormState => ({ kind: "refused", message });

/** Leads to the request that was made, or says why there is none and what to do. */
export function requestAnswer(
  once: Once<Requested> | CatchingUp,
  service: Service,
  currency: string,
): FormState {
  if (once.kind === "catching-up") return refused(CATCHING_UP_WORDS);
  if (once.kind === "other-request") {
    return refused("This form was sent before with something else in it. Load the page again.");
  }
  const { answer } = once;
  switch (answer.kind) {
    case "requested": {
      const [reference] = answer.references;
      const isOne = reference !== undefined && answer.references.length === 1;
      return redirect(isOne ? requestHref(service, reference) : servicePath(service));
    }
    case "nothing": {
      refresh();
      const refusal = answer.outcomes.find((outcome) => outcome.refusal !== null)?.refusal;
      return refused(refusal == null ? "Nothing was requested." : REFUSAL_WORDS[refusal]);
    }
    case "price-changed": {
      refresh();
      const total = formatMoney(answer.totalMinor, currency);
      return refused(`It costs ${total} in all now. Nothing was requested: look at it once more.`);
    }
    case "short-of-money": {
      const missing = formatMoney(answer.missingMinor, currency);
      return refused(`${missing} is missing. Nothing was requested or set aside.`);
    }
    case "address-gone":
      refresh();
      return addressGone();
  }
}

export function addressGone(): FormState {
  const message = "This address was changed or put away. Choose another one.";
  return { kind: "invalid", fieldErrors: { address: message }, values: {} };
}
