import type { BatchItem } from "@/db/batches/batch-item";
import type { ActedDid } from "@/db/dids/acted-did";
import type { Chosen } from "@/db/dids/chosen-dids";
import type { Refusal } from "@/lib/did/decision";
import { priceOfPeriod } from "@/lib/did/money";
import { remarksOf } from "@/lib/did/remarks";
import { shortcomingCode } from "@/lib/did/shortcoming-code";
import type { Stamped } from "@/lib/did/stamp";
import type { Answer } from "./decider";
import { stampBy } from "./stamp-by";
import { type Command, verbOf } from "./verbs";

const UNKNOWN = {
  stamp: "",
  countryCode: "",
  numberType: "",
  monthlyMinor: 0,
  priceMinor: 0,
  refundMinor: 0,
  remarks: "",
  expiresAtMs: null,
};

/** A number, and what the core answers for it. */
interface Asked {
  readonly did: ActedDid;
  readonly decision: Answer;
}

/** One number as it is drawn up: what would become of it and for how much, or why nothing. */
export function itemOf(
  command: Command,
  chosen: Chosen,
  asked: Asked | undefined,
  now: Date,
): BatchItem {
  if (asked === undefined)
    return refused({ ...UNKNOWN, ...named(chosen), didId: null }, "not-found");
  const { did, decision } = asked;
  const { countryCode, numberType, monthlyMinor } = did;
  const facts = { countryCode, numberType, monthlyMinor, stamp: stampFor(command, did) };
  const known = { ...UNKNOWN, ...named(chosen), ...facts };
  if (decision.kind === "refused") {
    const lacks = (decision.missing ?? []).map(shortcomingCode).join(",");
    return refused({ ...known, remarks: lacks }, decision.reason);
  }
  const { change } = decision;
  return {
    ...known,
    refusal: null,
    priceMinor: priceOfPeriod(monthlyMinor, change.months),
    refundMinor: change.refundMinor ?? 0,
    remarks: remarksOf(remarkedAs(command), did, change, now).join(","),
    expiresAtMs: change.facts.expiresAt?.getTime() ?? null,
  };
}

/** A deletion has remarks of its own, whatever its right. */
function remarkedAs(command: Command) {
  return command.verb === "delete" ? command.verb : verbOf(command).action;
}

/** By what it is told whether a number is still as it was. */
export function stampFor({ verb, options }: Command, did: Stamped): string {
  return stampBy(verb === "undo" ? options.what : verb, did);
}

function named({ number, id }: Chosen) {
  return { number, didId: id };
}

function refused(item: Omit<BatchItem, "refusal">, refusal: Refusal): BatchItem {
  return { ...item, refusal };
}
