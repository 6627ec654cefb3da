import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { folded } from "@/lib/did/folded";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { chanceFrom } from "@/test/chance";
import { freshStore } from "@/test/database";
import { FULL_RUNS, RUNS_WITHIN_MS } from "@/test/fault-runs";
import { countPlanned } from "./count-dids";
import { listPlanned } from "./list-dids";
import { type ListPlan, planList } from "./list-plan";

const RUNS = FULL_RUNS ? 3000 : 200;
const NUMBERS = 700;
const WORDS = ["north", "desk", "n desk", "Nórth", "nor desk", "hall \u0130", "\u212Aelvin"];

interface Known {
  readonly number: string;
  readonly description: string | null;
  readonly isUnrouted: boolean;
}

let store: Store;
let accountId: number;
let known: readonly Known[];

beforeAll(async () => {
  store = await freshStore();
  accountId = await insertAccount(store);
  const chance = chanceFrom(5);
  const made: Known[] = [];
  for (let place = 0; place < NUMBERS; place++) {
    const words = [chance.pick(WORDS), chance.pick(WORDS), String(chance.below(3))];
    const description = chance.maybe(0.9, words.slice(chance.below(2)).join(" "));
    const isUnrouted = chance.happens(0.2);
    const number = `3531${String((place * 7919) % 100_000).padStart(5, "0")}`;
    await insertDid(store, {
      accountId,
      number,
      description,
      ...(isUnrouted ? { trunkId: null } : {}),
    });
    made.push({ number, description, isUnrouted });
  }
  known = made.sort((one, other) => (one.number < other.number ? -1 : 1));
});

/** As for an account of a million numbers, in which not everything is counted to its end. */
const planned = (query: ListQuery) => planList(store, { accountId, query, now: NOW, small: 0 });

const holding = ({ description: text, number: digits, status }: ListQuery): readonly string[] =>
  known
    .filter(({ description, number, isUnrouted }) => {
      const isText = text === null || folded(description ?? "").includes(folded(text));
      const isOpen = status === null || isUnrouted;
      return isText && isOpen && (digits === null || number.includes(digits));
    })
    .map(({ number }) => number);

/** Any piece of what is known, so that it stands in the middle of some and at the start of others. */
function aPieceOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(12), fc.integer({ min: 1, max: 14 }))
    .map(([text, from, size]) =>
      [...text]
        .slice(from, from + size)
        .join("")
        .trim(),
    )
    .filter((piece) => piece !== "");
}

function aSearch(): fc.Arbitrary<ListQuery> {
  const descriptions = known.flatMap(({ description }) => description ?? []);
  const pieces = { text: aPieceOf(descriptions), digits: aPieceOf(known.map((it) => it.number)) };
  const sought = fc.oneof(
    pieces.text.map((description) => ({ description })),
    pieces.digits.map((number) => ({ number })),
    fc.record({ description: pieces.text, number: pieces.digits }),
  );
  const rest = fc.record({
    status: fc.constantFrom(null, "not_configured" as const),
    descending: fc.boolean(),
  });
  return fc.tuple(sought, rest).map(([asked, { status, descending }]) => ({
    ...DEFAULT_LIST_QUERY,
    ...asked,
    status,
    per: 25 as const,
    sort: { key: "number" as const, descending },
  }));
}

/** Every way that a search can go. */
function wayOf(plan: ListPlan): string {
  if (plan.kind === "walk") return plan.known === null ? "walked" : "walked, its total known";
  if (plan.source.beside !== undefined) return "found at the start and further inside";
  return plan.source.isAnswered ? "found at the start" : "found";
}

describe("searching in a large account", () => {
  test(
    "rows are exact, and a total never tells too many, whichever way it goes",
    () => {
      const ways = new Set<string>();
      fc.assert(
        fc.property(aSearch(), (query) => {
          const plan = planned(query);
          ways.add(wayOf(plan));
          const found = holding(query);
          const expected = query.sort.descending ? found.toReversed() : found;
          const page = (number: number) =>
            listPlanned(store, { ...plan, query: { ...query, page: number } }, NOW).rows;
          const shown = [...page(1), ...page(2)].map(({ did }) => did.number);
          expect(shown).toEqual(expected.slice(0, 50));
          const { count, capped } = countPlanned(store, plan);
          if (capped) expect(count).toBeLessThanOrEqual(expected.length);
          else expect(count).toBe(expected.length);
        }),
        { numRuns: RUNS },
      );
      expect([...ways].sort()).toEqual([
        "found",
        "found at the start",
        "found at the start and further inside",
        "walked",
        "walked, its total known",
      ]);
    },
    RUNS_WITHIN_MS,
  );
});
