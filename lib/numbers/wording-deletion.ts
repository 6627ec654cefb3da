import type { Deletable } from "@/lib/did/deletable";
import type { DeletionChoice } from "./verb-options";
import { NOTHING_YET, type Words } from "./verb-words";
import { counted } from "./wording";

/** What it is that is deleted, as people say it. */
export const THING_WORDS = {
  trunk: "trunk",
  group: "trunk group",
  shared: "shared group",
  pool: "capacity pool",
} as const satisfies Record<Deletable["kind"], string>;

/** "Trunk sip-dub-01". */
export function thingWords({ kind, name }: Pick<DeletionChoice, "kind" | "name">): string {
  const words = THING_WORDS[kind];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${name}`;
}

/** Beside what is lost, where so many numbers lose it that they leave it in steps. */
export const MANY_LEAVE_WORDS =
  "So many numbers leave it step by step, in the background. You see what changes before you confirm.";

/** Deleting what many numbers use: they leave it first. */
export const DELETION_WORDS: Words<"delete"> = {
  delete: {
    title: (whom, options) => deletionTitle(whom, options),
    lead: NOTHING_YET,
    will: (options) => `will ${movedWords(options)}`,
    willNot: "will not change",
    done: (options) => movedWords(options),
    notDone: "not changed",
    aside: () => null,
    confirm: (what, options) => deletionTitle(what, options),
    idle: "Delete",
    note: "Canceled and expired numbers leave it too. From now on no number can be given to it. When all have left it, it goes for good; if one still uses it then, it stays, and the result says so.",
    isFinal: true,
  },
};

/** "Delete sip-dub-01 and move 2,500 numbers"; a pool is the provider's, who takes it back. */
function deletionTitle(whom: string, { kind, name }: DeletionChoice): string {
  if (kind === "pool") return `Take ${name} back from ${whom}`;
  return kind === "shared" ? `Delete ${name}, used by ${whom}` : `Delete ${name} and move ${whom}`;
}

function movedWords({ kind, moveTo }: DeletionChoice): string {
  if (kind === "pool") return "lose the pool's channels";
  if (kind === "shared") return "lose its channels";
  return moveTo === null ? "lead nowhere" : "lead there";
}

/** How a deletion ended. @param leftUsers numbers that use it still */
export function deletedWords(options: DeletionChoice, leftUsers: number): string {
  if (leftUsers === 0) {
    return `${thingWords(options)} was ${options.kind === "pool" ? "taken back" : "deleted"}.`;
  }
  const using = counted(leftUsers, "number still uses it", "numbers still use it");
  return `${thingWords(options)} stays: ${using}.`;
}
