/** Why a parameter, or one piece of it, was left out of the question. */
export const DROP_REASONS = [
  "unknown-parameter",
  "repeated",
  "unknown-word",
  "not-digits",
  "not-a-number",
  "not-a-phone-number",
  "not-an-id",
  "not-a-batch",
  "not-a-range",
  "not-a-day",
  "bad-characters",
  "too-long",
  "too-many",
  "stale-cursor",
  "conflict",
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** Says that something was left out; `piece` when it was not the whole value. */
export type Drop = (reason: DropReason, piece?: string) => void;

/** One parameter, both ways. What `write` gives, `parse` takes back as it was. */
export interface Codec<T> {
  /** What an absent, empty or bad value stands for. */
  readonly none: T;
  readonly parse: (text: string, drop: Drop) => T;
  /** Empty = the parameter is left out. */
  readonly write: (value: T) => string;
}

/** A codec whose "nothing" is `null`; `read` gives the reason when the text is junk. */
export function single<T>(
  read: (text: string) => { readonly value: T } | DropReason,
  write: (value: T) => string,
): Codec<T | null> {
  return {
    none: null,
    parse: (text, drop) => {
      const result = read(text);
      if (typeof result === "object") return result.value;
      drop(result);
      return null;
    },
    write: (value) => (value === null ? "" : write(value)),
  };
}

/** One of a closed set of words, each with its spelling in the URL. */
export function word<T extends string | number | boolean>(
  spellings: ReadonlyMap<T, string>,
): Codec<T | null> {
  const meanings = inverse(spellings);
  return single<T>(
    (text) => {
      const value = meanings.get(text);
      return value === undefined ? "unknown-word" : { value };
    },
    (value) => spellings.get(value) ?? "",
  );
}

/** Several words by comma, written in the set's own order so that one question has one address. */
export function words<T extends string | number>(
  spellings: ReadonlyMap<T, string>,
): Codec<readonly T[]> {
  const meanings = inverse(spellings);
  const order = [...spellings.keys()];
  return {
    none: [],
    parse: (text, drop) => {
      const found = new Set<T>();
      for (const piece of pieces(text)) {
        const value = meanings.get(piece);
        if (value === undefined) drop("unknown-word", piece);
        else found.add(value);
      }
      return order.filter((value) => found.has(value));
    },
    write: (values) =>
      order
        .filter((value) => values.includes(value))
        .map((value) => spellings.get(value))
        .join(","),
  };
}

/** The parts between commas, without blanks around them and without empty ones. */
export function pieces(text: string): string[] {
  return text
    .split(",")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/** Codes as the URL spells them: "not_configured" is `not-configured`. */
export function hyphened<T extends string>(codes: readonly T[]): ReadonlyMap<T, string> {
  return new Map(codes.map((code) => [code, code.replaceAll("_", "-")]));
}

function inverse<T>(spellings: ReadonlyMap<T, string>): ReadonlyMap<string, T> {
  return new Map([...spellings].map(([value, spelling]) => [spelling, value]));
}
