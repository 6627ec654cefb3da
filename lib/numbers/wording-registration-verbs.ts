import { NOTHING_YET, type Words } from "./verb-words";

/** What is done to a number's end-user details, or to one that never got any. */
export const REGISTRATION_VERB_WORDS: Words<"remove" | "assign" | "unassign"> = {
  remove: {
    title: (whom) => `Cancel and remove ${whom}`,
    lead: `This can't be undone. ${NOTHING_YET}`,
    will: () => "will be removed",
    willNot: "will not be removed",
    done: () => "removed",
    notDone: "not removed",
    aside: () => null,
    confirm: (what) => `Cancel and remove ${what}`,
    idle: "Cancel and remove",
    note: "A removed number leaves your account at once and for good. Only its history stays.",
    isFinal: true,
  },
  assign: {
    title: (whom) => `Assign end-user details to ${whom}`,
    lead: "Who uses the numbers, and where.",
    will: () => "will get these details",
    willNot: "will not change",
    done: () => "with these details now",
    notDone: "not changed",
    aside: () => "no charge",
    confirm: (what) => `Assign them to ${what}`,
    idle: "Assign end-user details",
    note: "Numbers of one country and type are reviewed together. Those that need no registration get the details at once.",
    isFinal: false,
  },
  unassign: {
    title: (whom) => `Unassign the end-user details of ${whom}`,
    lead: NOTHING_YET,
    will: () => "will have no end-user details",
    willNot: "will not change",
    done: () => "without end-user details now",
    notDone: "not changed",
    aside: () => null,
    confirm: (what) => `Unassign from ${what}`,
    idle: "Unassign end-user details",
    note: "A number that awaits its registration goes on waiting, and its deadline stays.",
    isFinal: false,
  },
};
