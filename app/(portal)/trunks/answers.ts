import type { FormState } from "@/lib/form-state";
import { trunkField } from "@/lib/numbers/trunk-group-fields";
import type { SentMember } from "@/lib/numbers/trunk-group-input";
import { counted } from "@/lib/numbers/wording";
import { DELETING_WORDS } from "@/lib/numbers/wording-batch";
import { CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import type { CatchingUp } from "@/lib/operations/command-on";
import type { Deleted } from "@/lib/operations/delete-target";
import type { DeletionDrawnUp } from "@/lib/operations/draw-up-deletion";
import type { Saved } from "@/lib/operations/save-trunk";
import type { GroupSaved } from "@/lib/operations/save-trunk-group";

type Failed<Outcome extends { kind: string }> = Exclude<
  Outcome,
  { kind: "saved" | "deleted" | "too-many" | "drawn-up" }
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

const TRUNK_WORDS = {
  "trunks-unknown": "Your account has no trunk of this name.",
  "trunks-leaving": "This trunk is being deleted.",
} as const;

/** The same for a group, whose lines name trunks. */
export function groupAnswer(
  outcome: Failed<GroupSaved>,
  members: readonly SentMember[],
): FormState {
  if (outcome.kind === "name-taken" || outcome.kind === "not-found") {
    return savedAnswer(outcome, "trunk group");
  }
  const wrong = members.filter(({ trunk }) => outcome.names.includes(trunk));
  const words = TRUNK_WORDS[outcome.kind];
  const fieldErrors = Object.fromEntries(wrong.map(({ line }) => [trunkField(line), words]));
  return { kind: "invalid", fieldErrors, values: {} };
}

/** Why nothing was deleted. */
export function deletionAnswer(
  outcome: Failed<Deleted> | Failed<DeletionDrawnUp> | CatchingUp,
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
    case "move-being-deleted":
      return { kind: "invalid", fieldErrors: { moveTo: DELETING_WORDS.moveTo }, values: {} };
    case "being-deleted":
      return { kind: "refused", message: DELETING_WORDS.thing };
    case "catching-up":
      return { kind: "refused", message: CATCHING_UP_WORDS };
    case "changed":
      return { kind: "refused", message: changedWords(outcome.numbers, what) };
  }
}

function changedWords(numbers: number, what: string): string {
  return `Meanwhile ${counted(numbers, "number")} use this ${what}. Load the page again and confirm anew.`;
}
