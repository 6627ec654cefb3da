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
    title: (whom, { kind, name }) =>
      isVoice(kind) ? `Delete ${name} and move ${whom}` : `Delete ${name}, which ${whom} use`,
    lead: NOTHING_YET,
    will: (options) => `will ${movedWords(options)}`,
    willNot: "will not change",
    done: (options) => movedWords(options),
    notDone: "not changed",
    aside: () => "those that are canceled or expired included",
    confirm: (what, { kind, name }) =>
      isVoice(kind) ? `Delete ${name} and move ${what}` : `Delete ${name}`,
    idle: "Delete",
    note: "From now on no number can be given to it. When all have left it, it is deleted for good; if one still uses it then, it stays, and the result says so.",
    isFinal: true,
  },
};

function isVoice(kind: Deletable["kind"]): boolean {
  return kind === "trunk" || kind === "group";
}

function movedWords({ kind, moveTo }: DeletionChoice): string {
  if (kind === "pool") return "lose the pool's channels";
  if (kind === "shared") return "lose its channels";
  return moveTo === null ? "lead nowhere" : "lead there";
}

/** How a deletion ended. @param leftUsers numbers that use it still */
export function deletedWords(options: DeletionChoice, leftUsers: number): string {
  if (leftUsers === 0) return `${thingWords(options)} was deleted.`;
  const using = counted(leftUsers, "number still uses it", "numbers still use it");
  return `${thingWords(options)} stays: ${using}.`;
}
