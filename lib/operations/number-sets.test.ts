import { beforeAll, describe, expect, test } from "vitest";
import { countDids } from "@/db/dids/count-dids";
import { listDids } from "@/db/dids/list-dids";
import { findNumberSet } from "@/db/number-sets/find-number-set";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { MAX_PASTED_NUMBERS } from "@/lib/numbers/bulk-input";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY, type ListQuery, MAX_URL_NUMBERS } from "@/lib/numbers/list-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { dropUnusedSets, findPastedNumbers, recordSetUse } from "./number-sets";

const HELD = Array.from({ length: MAX_URL_NUMBERS + 1 }, (_, n) => `35319${600_000 + n}`);

let store: Store;
let mine: number;
let theirs: number;

beforeAll(async () => {
  store = await freshStore();
  mine = await insertAccount(store);
  theirs = await insertAccount(store);
  for (const number of HELD) await insertDid(store, { accountId: mine, number });
  await insertDid(store, { accountId: theirs, number: "442036951180" });
});

async function sortedOut(text: string, accountId = mine, now = NOW) {
  const pasted = await findPastedNumbers(store, accountId, text, now);
  if (pasted.kind !== "sorted-out") throw new Error("too many were pasted");
  return pasted;
}

async function setOf(text: string, accountId = mine, now = NOW): Promise<string> {
  const { question } = await sortedOut(text, accountId, now);
  if (question.set === null) throw new Error("no set was kept");
  return question.set;
}

const ALL = HELD.join("\n");
const asking = (set: string): ListQuery => ({ ...DEFAULT_LIST_QUERY, set });

describe("pasted numbers", () => {
  test("each is told: found, missing, malformed, damaged, twice", async () => {
    const text = `${HELD[0]}, ${HELD[1]}; ${HELD[0]}\t442036951180\n3.53E+11\nnonsense`;
    expect(await sortedOut(text)).toEqual({
      kind: "sorted-out",
      found: 2,
      missing: ["442036951180"],
      malformed: ["nonsense"],
      damaged: ["3.53E+11"],
      duplicates: [HELD[0]],
      question: { ...DEFAULT_LIST_QUERY, numbers: [HELD[0], HELD[1]] },
    });
  });

  test("as many as an address carries stand in the address", async () => {
    const { question } = await sortedOut(HELD.slice(0, MAX_URL_NUMBERS).join(" "));
    expect(question.numbers).toHaveLength(MAX_URL_NUMBERS);
    expect(question.set).toBeNull();
  });

  test("more become a set whose list holds exactly those that were found", async () => {
    const set = await setOf(`${ALL}\n442036951180\n35319999999`);
    expect(listHref(asking(set))).toBe(`/numbers?set=${set}`);
    expect(await countDids(store, mine, asking(set), NOW)).toEqual({
      count: HELD.length,
      capped: false,
    });
    const page = await listDids(store, mine, { ...asking(set), per: 100 }, NOW);
    expect(page.rows.map((row) => row.did.number)).toEqual(HELD.slice(0, 100));
  });

  test("the same numbers in another order are the same set", async () => {
    const reversed = HELD.toReversed().join(";");
    expect(await setOf(reversed)).toBe(await setOf(ALL));
  });

  test("in another account a set holds nothing", async () => {
    expect(await countDids(store, theirs, asking(await setOf(ALL)), NOW)).toMatchObject({
      count: 0,
    });
  });

  test("the ten thousandth is taken, one more is refused", async () => {
    const most = Array.from({ length: MAX_PASTED_NUMBERS }, (_, n) => `33${1_000_000 + n}`);
    expect((await sortedOut(most.join(","))).missing).toHaveLength(MAX_PASTED_NUMBERS);
    const more = [...most, "35319600000"].join(",");
    expect(await findPastedNumbers(store, mine, more, NOW)).toEqual({
      kind: "too-many",
      count: MAX_PASTED_NUMBERS + 1,
    });
  });
});

describe("a set is kept", () => {
  test("as long as its list is read, noted at most once a day", async () => {
    const set = await setOf(ALL, mine, NOW);
    const lastUse = async () => (await findNumberSet(store, mine, set))?.lastUsedAt;
    await recordSetUse(store, mine, { set }, laterBy(NOW, DAY_MS / 2));
    expect(await lastUse()).toEqual(NOW);
    await recordSetUse(store, mine, { set }, laterBy(NOW, 2 * DAY_MS));
    expect(await lastUse()).toEqual(laterBy(NOW, 2 * DAY_MS));
    await recordSetUse(store, theirs, { set }, laterBy(NOW, 9 * DAY_MS));
    expect(await lastUse()).toEqual(laterBy(NOW, 2 * DAY_MS));
  });

  test("90 days after its last use, and then is dropped", async () => {
    const later = laterBy(NOW, 1000 * DAY_MS);
    const set = await setOf(ALL, mine, later);
    expect(await dropUnusedSets(store, laterBy(later, 90 * DAY_MS - 1))).toBe(0);
    expect(await dropUnusedSets(store, laterBy(later, 90 * DAY_MS))).toBe(1);
    expect(await findNumberSet(store, mine, set)).toBeNull();
    expect(await countDids(store, mine, asking(set), NOW)).toMatchObject({ count: 0 });
  });
});
