import type { DroppedParameter, ListParameters } from "./given-parameters";
import type { DropReason } from "./list-codec";

/** How one parameter of a page's address is read: its value, or why it can't be used. */
export interface ParameterReader<Value> {
  /** What holds when nothing is asked. */
  readonly none: Value;
  readonly read: (text: string) => Value | Drop;
}

class Drop {
  readonly reason: DropReason;

  constructor(reason: DropReason) {
    this.reason = reason;
  }
}

const LONGEST = 200;
const LONGEST_SHOWN = 60;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

export function oneOf<Word extends string>(words: readonly Word[]): ParameterReader<Word | null> {
  return {
    none: null,
    read: (text) => words.find((word) => word === text) ?? new Drop("unknown-word"),
  };
}

/** What is sought by a part of it. */
export const soughtText: ParameterReader<string> = {
  none: "",
  read: (text) => (text.search(UNSEEN) === -1 ? text.normalize("NFC") : new Drop("bad-characters")),
};

/** 1-based. */
export const pageNumber: ParameterReader<number> = {
  none: 1,
  read: (text) => (/^[1-9][0-9]{0,6}$/.test(text) ? Number(text) : new Drop("not-a-number")),
};

type Readers<Query> = { readonly [Name in keyof Query]: ParameterReader<Query[Name]> };

/** Any address is a good one: junk takes the default and is named; the first of a name counts. */
export function readPageQuery<Query extends object>(
  params: ListParameters,
  readers: Readers<Query>,
): { readonly query: Query; readonly dropped: readonly DroppedParameter[] } {
  const dropped: DroppedParameter[] = [];
  const values = new Map<string, unknown>();
  for (const [name, given] of Object.entries(params)) {
    const text = [given].flat().find((each) => typeof each === "string" && each.trim() !== "");
    if (text === undefined) continue;
    const value = read(readers, name, text.trim());
    if (value instanceof Drop) {
      dropped.push({ name: shown(name), value: shown(text), reason: value.reason });
    } else values.set(name, value);
  }
  const entries = (Object.keys(readers) as (keyof Query & string)[]).map((name) => {
    return [name, values.has(name) ? values.get(name) : readers[name].none];
  });
  return { query: Object.fromEntries(entries) as Query, dropped };
}

function read<Query extends object>(readers: Readers<Query>, name: string, text: string) {
  if (!Object.hasOwn(readers, name)) return new Drop("unknown-parameter");
  return text.length > LONGEST ? new Drop("too-long") : readers[name as keyof Query].read(text);
}

/** Only what differs from the default stands in an address. */
export function pageHref(path: string, parts: Readonly<Record<string, string | null>>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value !== null && value !== "") asked.set(name, value);
  }
  const question = asked.toString();
  return question === "" ? path : `${path}?${question}`;
}

function shown(text: string): string {
  const start = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return start.replace(UNSEEN, "\uFFFD");
}
