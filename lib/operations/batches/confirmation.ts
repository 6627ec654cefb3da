import { DAY_MS } from "@/lib/did/calendar";
import type { Actor } from "@/lib/did/history";
import type { FieldGone } from "./gone-at";
import type { Command } from "./verbs";

export interface Confirmation {
  readonly accountId: number;
  readonly key: string;
  readonly command: Command;
  /** What the one who confirms was told it costs, in minor units; left out where nothing was shown. */
  readonly shownMinor?: number;
  /** How many numbers it says that can't be had back, where that must be typed. */
  readonly typedCount?: string;
  /** Look once more with these options, or do it. */
  readonly press: "preview" | "confirm";
  readonly actor: Actor;
}

/** Why a batch is shown anew: as asked, or since something is no longer what was shown. */
export type RedrawnWhy = "asked" | "chosen" | "price" | "changed";

export type Confirmed =
  /** Done now, or before by the same form. */
  | { readonly kind: "finished"; readonly back: string }
  /** Confirmed now, or before by the same form: it is carried out in steps. */
  | { readonly kind: "started"; readonly key: string }
  | { readonly kind: "redrawn"; readonly back: string; readonly why: RedrawnWhy }
  | { readonly kind: "not-found" }
  /** Time has made more due than can be settled now: nothing was done. */
  | { readonly kind: "catching-up" }
  /** What was chosen in a field is not there: it was deleted meanwhile, never was, or is on its way. */
  | FieldGone
  /** It can't be undone, and another count was typed. */
  | { readonly kind: "other-count"; readonly count: number }
  | { readonly kind: "too-old"; readonly back: string }
  | { readonly kind: "short-of-money"; readonly missingMinor: number };

/** A draft can be confirmed for a day, by the machine's clock. */
export function isDraftTooOld(madeAt: Date, machine: Date): boolean {
  return machine.getTime() - madeAt.getTime() > DAY_MS;
}

/** Options as stored are plain data in the order in which the schema names them. */
export function isAsShown({ options }: { readonly options: unknown }, command: Command): boolean {
  return JSON.stringify(options) === JSON.stringify(command.options);
}
