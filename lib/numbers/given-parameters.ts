import type { Codec, Drop, DropReason } from "./list-codec";

/** Something of the URL that a list does not answer, and why; the page says so. */
export interface DroppedParameter {
  readonly name: string;
  /** What was given, cut where it is long and with what can't be shown replaced. */
  readonly value: string;
  readonly reason: DropReason;
}

export type ListParameters = Readonly<Record<string, string | string[] | undefined>>;

/** Longest value that is looked at: 500 numbers with blanks and signs between fit. */
const MAX_VALUE_LENGTH = 10_000;
const MAX_SHOWN_LENGTH = 60;
const MAX_DROPPED = 20;

/** Reads only its own string properties, by names of our own: "__proto__" is a stranger here. */
export class GivenParameters {
  readonly dropped: DroppedParameter[] = [];
  readonly #params: ListParameters;

  constructor(params: ListParameters) {
    this.#params = params;
  }

  read<T>(name: string, codec: Codec<T>): T {
    const text = this.#first(name);
    if (text === null) return codec.none;
    const leaveOut: Drop = (reason, piece) => this.drop(name, piece ?? text, reason);
    if (text.length <= MAX_VALUE_LENGTH) return codec.parse(text, leaveOut);
    leaveOut("too-long");
    return codec.none;
  }

  drop(name: string, value: string, reason: DropReason) {
    if (this.dropped.length >= MAX_DROPPED) return;
    this.dropped.push({ name: shown(name), value: shown(value), reason });
  }

  /** Names whatever is none of these. */
  dropUnknown(known: ReadonlySet<string>) {
    for (const [name, value] of Object.entries(this.#params)) {
      if (known.has(name)) continue;
      const given = [value].flat().find((text) => typeof text === "string") ?? "";
      this.drop(name, given, "unknown-parameter");
    }
  }

  #first(name: string): string | null {
    if (!Object.hasOwn(this.#params, name)) return null;
    const given = [this.#params[name]].flat().filter((value) => typeof value === "string");
    const [first, ...more] = given.map((value) => value.trim()).filter((value) => value !== "");
    for (const other of more) if (other !== first) this.drop(name, other, "repeated");
    return first ?? null;
  }
}

/** Fit to be said back: short, whole characters only, nothing invisible. */
function shown(text: string): string {
  const start = text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
  return start.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\uFFFD");
}
