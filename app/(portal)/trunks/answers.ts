import type { FormState } from "@/lib/form-state";
import { trunkField } from "@/lib/numbers/trunk-group-fields";
import type { SentMember } from "@/lib/numbers/trunk-group-input";
import { counted } from "@/lib/numbers/wording";
import { CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import type { CatchingUp } from "@/lib/operations/command-on";
import { type Deleted, MOST_MOVED } from "@/lib/operations/delete-target";
import type { Saved } from "@/lib/operations/save-trunk";
import type { GroupSaved } from "@/lib/operations/save-trunk-group";

type Failed<Outcome extends { kind: string }> = Exclude<
  Outcome,
  { kind: "saved" } | { kind: "deleted" }
>;

function gone(what: string): FormState {
  return { kind: "refused", message: `This ${what} is no longer in your account.` };
}

/** Why a trunk or group was not saved. */
export function savedAnswer(outcome: Failed<Saved>, what: string): FormState {
  if (outcome.kind === "not-found") return gone(what);
  const name = `Another ${what} of your account has this name.`;
  return { kind: "invalid", fieldErrors: { name }, values: {} };
}

/** The same for a group, whose lines name trunks. */
export function groupAnswer(
  outcome: Failed<GroupSaved>,
  members: readonly SentMember[],
): FormState {
  if (outcome.kind !== "trunks-unknown") return savedAnswer(outcome, "trunk group");
  const unknown = members.filter(({ trunk }) => outcome.names.includes(trunk));
  const fieldErrors = Object.fromEntries(
    unknown.map(({ line }) => [trunkField(line), "Your account has no trunk of this name."]),
  );
  return { kind: "invalid", fieldErrors, values: {} };
}

/** Why nothing was deleted. */
export function deletionAnswer(
  outcome: Failed<Deleted> | CatchingUp,
  kind: "trunk" | "group",
): FormState {
  const what = kind === "trunk" ? "trunk" : "trunk group";
  switch (outcome.kind) {
    case "not-found":
      return gone(what);
    case "move-not-found": {
      const moveTo = "This trunk or group is no longer there. Choose another.";
      return { kind: "invalid", fieldErrors: { moveTo }, values: {} };
    }
    case "catching-up":
      return { kind: "refused", message: CATCHING_UP_WORDS };
    case "too-many":
      return { kind: "refused", message: tooManyWords(outcome.numbers, what) };
    case "changed":
      return { kind: "refused", message: changedWords(outcome.numbers, what) };
  }
}

/** Said on the page too, so that nobody confirms what can't be done. */
export function tooManyWords(numbers: number, what: string): string {
  const most = counted(MOST_MOVED, "number");
  return `${counted(numbers, "number")} use this ${what}, and ${most} move along when it is deleted. Send the others elsewhere first: list them, select all, and assign another trunk.`;
}

function changedWords(numbers: number, what: string): string {
  return `Meanwhile ${counted(numbers, "number")} use this ${what}. Load the page again and confirm anew.`;
}
