import type { FormState } from "@/lib/form-state";
import { counted } from "@/lib/numbers/wording";
import { DELETING_WORDS } from "@/lib/numbers/wording-batch";
import { CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import type { CatchingUp } from "@/lib/operations/command-on";
import type { GroupDeleted } from "@/lib/operations/delete-shared-group";
import type { DeletionDrawnUp } from "@/lib/operations/draw-up-deletion";
import { MOST_RESHARED } from "@/lib/operations/reshare";
import { MOST_SHARED_GROUPS, type SharedGroupSaved } from "@/lib/operations/save-shared-group";

type Failed<Outcome extends { kind: string }> = Exclude<
  Outcome,
  { kind: "saved" | "deleted" | "drawn-up" }
>;

const GONE = "This pool or shared group is no longer in your account.";

function refused(message: string): FormState {
  return { kind: "refused", message };
}

function atField(field: string, message: string): FormState {
  return { kind: "invalid", fieldErrors: { [field]: message }, values: {} };
}

/** Why a shared group was not saved. */
export function savedAnswer(outcome: Failed<SharedGroupSaved> | CatchingUp): FormState {
  switch (outcome.kind) {
    case "not-found":
      return refused(GONE);
    case "catching-up":
      return refused(CATCHING_UP_WORDS);
    case "name-taken":
      return atField("name", "Another shared group of your account has this name.");
    case "being-deleted":
      return refused("It is being deleted, and nothing can be given to it any more.");
    case "not-enough-channels":
      return atField("channels", notEnoughWords(outcome.free));
    case "too-many-groups":
      return refused(
        `An account has up to ${counted(MOST_SHARED_GROUPS, "shared group")}. Delete one that is not used.`,
      );
    case "too-many-numbers":
      return refused(tooManyWords(outcome.numbers));
  }
}

type Undeleted = Exclude<Failed<GroupDeleted>, { kind: "too-many-numbers" }>;

/** Why nothing was deleted. */
export function deletedAnswer(
  outcome: Undeleted | Failed<DeletionDrawnUp> | CatchingUp,
): FormState {
  switch (outcome.kind) {
    case "not-found":
    case "move-not-found":
    case "move-being-deleted":
      return refused(GONE);
    case "being-deleted":
      return refused(DELETING_WORDS.thing);
    case "catching-up":
      return refused(CATCHING_UP_WORDS);
    case "changed":
      return refused(
        `Meanwhile ${counted(outcome.numbers, "number")} use this group. Load the page again and confirm anew.`,
      );
  }
}

function notEnoughWords(free: number): string {
  return free === 0
    ? "The pool has no free channels. Take some back from numbers or groups, or ask your provider."
    : `The pool has ${counted(free, "free channel")}. Use fewer, or ask your provider for more.`;
}

function tooManyWords(numbers: number): string {
  return `${counted(numbers, "number")} use this group, and ${counted(MOST_RESHARED, "number")} can be changed at once. Take some of them out first.`;
}
