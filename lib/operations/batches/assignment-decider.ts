import type { ActedDid } from "@/db/dids/acted-did";
import type { Reader } from "@/db/store";
import { refusalOf } from "@/lib/did/action-table";
import { approve, refuse } from "@/lib/did/decision";
import type { ChosenDetails } from "@/lib/numbers/end-user-choice";
import { foreseeAssignment } from "@/lib/operations/registration/assign-end-user";
import type { AssignOutcome } from "@/lib/operations/registration/decide-assignments";
import type { Answer, Decide, Deciding } from "./decider";

/** As one assignment of all of them would decide. Until something is chosen, nothing changes. */
export async function assignmentDecider(
  reader: Reader,
  details: ChosenDetails | null,
  { accountId, dids, now }: Deciding,
): Promise<Decide> {
  if (details === null) return (did) => refuse(whyNot(did, now) ?? "unchanged");
  const ids = dids.map(({ id }) => id);
  const foreseen = await foreseeAssignment(reader, { accountId, now }, ids, details);
  if (foreseen.kind === "unusable") return (did) => refuse(whyNot(did, now) ?? "target-gone");
  const outcomes = new Map(foreseen.outcomes.map((outcome) => [outcome.id, outcome]));
  return (did) => answerFrom(outcomes.get(did.id));
}

function answerFrom(outcome: AssignOutcome | undefined): Answer {
  if (outcome === undefined) return refuse("not-found");
  if (outcome.kind === "refused") return outcome;
  const { verification } = outcome;
  return approve({ facts: verification === null ? {} : { verification }, months: 0 });
}

/** What speaks against any details. */
function whyNot(did: ActedDid, now: Date) {
  const refusal = refusalOf("end-user", did, now);
  if (refusal !== null) return refusal;
  return did.verification === "pending" ? "verification-pending" : null;
}
