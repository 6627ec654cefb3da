import { DAY_MS, startOfUtcDay } from "@/lib/did/calendar";
import { NUMBER_TYPES, type NumberType } from "@/lib/did/feature";
import { folded } from "@/lib/did/folded";
import type { DidStatus } from "@/lib/did/status";
import type { ExpiresFilter, ListQuery } from "./list-query";

const LONGEST = 200;
/** What is asked for within so many days has a name of its own in the address. */
const NAMED_DAYS = [7, 30, 90] as const;
const MOST_DAYS = 3650;
const DAYS_IN = { d: 1, w: 7, m: 30 } as const;

interface Words {
  /** Every country that may be named, by its code and in words. */
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly now: Date;
}

export type AskedInWords = Partial<ListQuery>;

/** Text that may be asked in words is a sentence: one letter makes it so. */
export function isInWords(given: unknown): given is string {
  return typeof given === "string" && given.length <= LONGEST && /\p{L}/u.test(given);
}

/**
 * What somebody means who types "expires within 7 days in Ireland without a trunk" where digits are
 * expected. Whatever is not understood is looked for in descriptions: nothing typed is lost.
 */
export function filtersInWords(text: string, words: Words): AskedInWords {
  const left = new Sentence(text);
  const asked = READERS.map((read) => read(left, words));
  const rest = left.rest();
  return Object.assign({}, ...asked, rest === "" ? {} : { description: rest });
}

/** Each takes what it understands; longer phrases before those that are part of them. */
const READERS: readonly ((left: Sentence, words: Words) => AskedInWords)[] = [
  (left, { countries }) => ({ country: codesIn(left, countries) }),
  (left) =>
    Object.fromEntries(WITHOUT.flatMap(([is, name]) => (left.take(is) ? [[name, "none"]] : []))),
  (left, { now }) => {
    const within = left.take(WITHIN);
    return within === null ? {} : { expires: withinDays(daysIn(within), now) };
  },
  (left) => (left.take(/(?:(?:do |does |will )?not renew|not renewing)/) ? { renews: false } : {}),
  (left) => {
    const found = STATUS_WORDS.find(([is]) => left.take(is) !== null);
    return found === undefined ? {} : { status: found[1] };
  },
  (left) => (left.take(/needs? attention/) ? { attention: "any" } : {}),
  (left) =>
    left.take(/unlimited(?: billing)?(?: cycles)?/) ? { cycles: { kind: "unlimited" } } : {},
  (left) => ({ type: NUMBER_TYPES.filter((type) => left.take(wordsOf(type)) !== null) }),
  (left) => {
    const digits = left.take(/\+?\d[\d ]*/)?.[0].replaceAll(/\D/g, "");
    return digits === undefined ? {} : { number: digits };
  },
];

const WITHOUT = [
  [/(?:without|with no|no) (?:an? |any )?trunk groups?/, "group"],
  [/(?:without|with no|no) (?:an? |any )?(?:voice in )?trunks?/, "trunk"],
  [/(?:without|with no|no) (?:an? |any )?(?:identity|identities|end users?)/, "identity"],
  [/(?:without|with no|no) (?:an? |any )?address(?:es)?/, "address"],
] as const;

const WITHIN =
  /(?:(?:expir(?:e|es|ing)|ends?|ending) )?(?:(?:within|in) )?(?:the )?(?:next )?(?:(\d{1,4}) ?(d|w|m)(?:ays?|eeks?|onths?)?|(?:(?:an?|one) |(?<=next ))(day|week|month))/;

const STATUS_WORDS: readonly (readonly [RegExp, DidStatus])[] = [
  [/not configured/, "not_configured"],
  [/awaiting registration/, "awaiting_registration"],
  [/expiring(?: soon)?/, "expiring_soon"],
  [/porting(?: in progress)?/, "porting"],
  [/blocked/, "blocked"],
  [/terminated|lapsed/, "terminated"],
  [/active/, "active"],
];

/** Words that join others and ask for nothing. */
const JOINING = new Set(
  "a an and are by did dids does expire expires for have has in is me my number numbers of on or show that the to which with within".split(
    " ",
  ),
);

/** What is left of a text; whole words are taken out of it. */
class Sentence {
  readonly #given: readonly string[];
  #left: string;

  constructor(text: string) {
    const words = wordsAlone(text);
    this.#given = words.split(" ");
    this.#left = ` ${folded(words)} `;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    const found = new RegExp(` (?:${pattern.source})(?= )`, "u").exec(this.#left);
    if (found !== null) this.#left = this.#left.replace(found[0], "");
    return found;
  }

  /** Whether this very word was given, capitals as they are. */
  has(word: string): boolean {
    return this.#given.includes(word);
  }

  rest(): string {
    const words = this.#left.split(" ").filter((word) => word !== "" && !JOINING.has(word));
    return words.join(" ");
  }
}

/** Longer names first: "Guinea-Bissau" is not Guinea. A code counts in capitals alone. */
function codesIn(left: Sentence, countries: Words["countries"]): readonly string[] {
  const longestFirst = countries.toSorted((one, other) => other.name.length - one.name.length);
  const codes = longestFirst
    .filter(({ code, name }) => {
      if (left.take(literal(name)) !== null) return true;
      return left.has(code) && left.take(literal(code)) !== null;
    })
    .map(({ code }) => code);
  return codes.toSorted();
}

/** A name as a pattern, in the form in which sentences are kept. */
function literal(name: string): RegExp {
  return new RegExp(folded(wordsAlone(name)).trim().replaceAll("+", "\\+"), "u");
}

/** Letters, digits and plus signs, with one blank where anything else was. */
function wordsAlone(text: string): string {
  return text.normalize("NFKC").replaceAll(/[^\p{L}\p{M}\p{N}+]+/gu, " ");
}

function wordsOf(type: NumberType): RegExp {
  return new RegExp(type.replace("_", " ?"), "u");
}

function daysIn([, count = "1", unit, single = "day"]: RegExpExecArray): number {
  const letter = (unit ?? single.slice(0, 1)) as keyof typeof DAYS_IN;
  return Math.min(Number(count) * DAYS_IN[letter], MOST_DAYS);
}

function withinDays(days: number, now: Date): ExpiresFilter {
  const named = NAMED_DAYS.find((each) => each === days);
  if (named !== undefined) return { kind: "within", days: named };
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const today = startOfUtcDay(now).getTime();
  return { kind: "days", from: day(today), to: day(today + days * DAY_MS) };
}
