import type { BatchNote } from "./batch-view";
import { NOTHING_YET, type Words } from "./verb-words";
import { counted, periodWords } from "./wording";
import { CHANGES_WORDS } from "./wording-changes";
import { DELETION_WORDS } from "./wording-deletion";
import { CATCHING_UP_WORDS } from "./wording-refusals";
import { REGISTRATION_VERB_WORDS } from "./wording-registration-verbs";
import { UNDO_WORDS } from "./wording-undo";

const CHARGED_LATER = "Nothing is charged until you confirm.";
const CANCEL_NOTE =
  "Service stops at once, and nothing is refunded. The expiry date stays: until then a canceled number can be restored free. After it 34 days remain to restore it with a renewal, then it is gone for good.";

/** Every action in words. A verb without them does not compile. */
export const VERB_WORDS: Words = {
  ...REGISTRATION_VERB_WORDS,
  ...UNDO_WORDS,
  ...CHANGES_WORDS,
  ...DELETION_WORDS,
  renew: {
    title: (whom) => `Renew ${whom}`,
    lead: CHARGED_LATER,
    will: () => "will be renewed",
    willNot: "will not be renewed",
    done: () => "renewed",
    notDone: "not renewed",
    aside: ({ months }) => `${periodWords(months)} at the monthly price`,
    confirm: (what) => `Renew ${what}`,
    idle: "Renew",
    note: null,
    isFinal: false,
  },
  restore: {
    title: (whom) => `Restore ${whom}`,
    lead: CHARGED_LATER,
    will: () => "will be restored",
    willNot: "will not be restored",
    done: () => "restored",
    notDone: "not restored",
    aside: () => null,
    confirm: (what) => `Restore ${what}`,
    idle: "Restore",
    note: null,
    isFinal: false,
  },
  cancel: {
    title: (whom) => `Cancel ${whom}`,
    lead: NOTHING_YET,
    will: () => "will be canceled",
    willNot: "will not be canceled",
    done: () => "canceled",
    notDone: "not canceled",
    aside: () => "no refund",
    confirm: (what) => `Cancel ${what}`,
    idle: "Cancel numbers",
    note: CANCEL_NOTE,
    isFinal: true,
  },
  cycles: {
    title: (whom) => `Set billing cycles for ${whom}`,
    lead: "How many times a number renews by itself.",
    will: ({ cycles }) => `will change to ${cyclesText(cycles)}`,
    willNot: "will not change",
    done: ({ cycles }) => `changed to ${cyclesText(cycles)}`,
    notDone: "not changed",
    aside: () => "no charge now",
    confirm: (what, { cycles }) => `Set ${what} to ${cyclesText(cycles)}`,
    idle: "Set billing cycles",
    note: "The length of each renewal is the billing period of the number. At 0 a number expires and is not renewed.",
    isFinal: false,
  },
  period: {
    title: (whom) => `Set the billing period of ${whom}`,
    lead: "By how long a number renews itself, from its next renewal on.",
    will: ({ months }) => `will renew itself every ${everyText(months)}`,
    willNot: "will not change",
    done: ({ months }) => `changed to ${periodWords(months)}`,
    notDone: "not changed",
    aside: () => "no charge now",
    confirm: (what, { months }) => `Set ${what} to ${periodWords(months)}`,
    idle: "Set billing period",
    note: "What is paid for stays as it is.",
    isFinal: false,
  },
  route: {
    title: (whom) => `Assign a voice trunk to ${whom}`,
    lead: "Where calls go: one trunk, or a group of trunks in their order.",
    will: ({ target }) => (target === null ? "will lead nowhere" : "will lead there"),
    willNot: "will not change",
    done: ({ target }) => (target === null ? "without a trunk now" : "led there"),
    notDone: "not changed",
    aside: () => null,
    confirm: (what, { target }) =>
      target === null ? `Unassign the trunk of ${what}` : `Assign the trunk to ${what}`,
    idle: "Assign voice trunk",
    note: "A number without a trunk can't take calls.",
    isFinal: false,
  },
  capacity: {
    title: (whom) => `Set the capacity of ${whom}`,
    lead: "How many calls a number takes at once.",
    will: () => "will change",
    willNot: "will not change",
    done: () => "changed",
    notDone: "not changed",
    aside: () => "no charge",
    confirm: (what) => `Set the capacity of ${what}`,
    idle: "Set capacity",
    note: "A number has its included channels, its dedicated ones and those of its shared group. With an own limit of 0 it takes no calls: Not configured.",
    isFinal: false,
  },
  describe: {
    title: (whom) => `Set the description of ${whom}`,
    lead: "What your team reads beside a number.",
    will: ({ description }) =>
      description === null ? "will have no description" : "will get this description",
    willNot: "will not change",
    done: ({ description }) =>
      description === null ? "without a description now" : "described anew",
    notDone: "not changed",
    aside: () => null,
    confirm: (what, { description }) =>
      description === null ? `Clear ${descriptionOf(what)}` : `Set ${descriptionOf(what)}`,
    idle: "Set description",
    note: null,
    isFinal: false,
  },
};

export const BATCH_NOTE_WORDS = {
  "nothing-chosen":
    "No number was chosen, and nothing was changed. Select some, then choose again.",
  "catching-up": CATCHING_UP_WORDS,
  gone: "This preview is no longer there, and nothing was changed. Choose the action again.",
} as const satisfies Record<BatchNote, string>;

/** What was chosen in a field is not there, or nothing was chosen. */
export const GONE_WORDS = {
  target: "It is no longer there. Choose another.",
  pool: "It is no longer there. Choose another.",
  shared: "It is no longer there. Choose another.",
  details: "Choose end-user details of the list.",
  moveTo: "It is no longer there. Choose another.",
  thing: "It is no longer in the account, and nothing was changed.",
} as const;

/** What was chosen in a field is on its way out. */
export const DELETING_WORDS = {
  target: "It is being deleted. Choose another.",
  pool: "It is being taken back. Choose another.",
  shared: "It is being deleted. Choose another.",
  details: GONE_WORDS.details,
  moveTo: "It is being deleted. Choose another.",
  thing: "It is being deleted already. Activity shows how far that is.",
} as const;

/** Why a number was not taken out of what was chosen. */
export const DROP_REFUSALS = {
  last: "It is the only number left. Close this instead, and nothing changes.",
} as const;

/** Why a preview is shown anew instead of being carried out. */
export const REDRAWN_WORDS = {
  asked: "",
  chosen: "The choice changed: this is what it does and costs now. Confirm it.",
  price: "The total changed since it was shown, and nothing was charged. This is the new one.",
  changed: "Nothing would change this way now. The reasons are below.",
} as const;

/** "unlimited", "1 cycle", "12 cycles". */
function cyclesText(cycles: number | null): string {
  return cycles === null ? "unlimited" : counted(cycles, "cycle");
}

/** After "every": "month", "3 months". */
export function everyText(months: number): string {
  return months === 1 ? "month" : periodWords(months);
}

function descriptionOf(what: string): string {
  return what === "this number" ? "the description" : `the description of ${what}`;
}
