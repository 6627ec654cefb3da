import { countByStatus } from "@/db/dids/count-by-status";
import { listDids } from "@/db/dids/list-dids";
import { listWithTotal } from "@/db/dids/list-with-total";
import { saveNumberSet } from "@/db/number-sets/save-number-set";
import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import { END_CURSOR } from "@/lib/numbers/list-cursor";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { byTurns, figure, least, median, type Verdict, verdict } from "./measure";
import { BENCH_NOW } from "./now";
import { BENCH_SET, QUESTIONS } from "./questions";

const TURNS = 9;
const DEPTH_TURNS = 200;
const ACCOUNT = 1;
/** How much longer the plain list may take than one prepared, indexed query of the same rows. */
const MOST_TIMES = 4;

const ONE_INDEXED_QUERY = `
  SELECT * FROM dids WHERE account_id = ? AND status = 7 ORDER BY number LIMIT 50`;

/** Counts, rows and total of every question, against the one query that nobody could do without. */
export async function benchQueries(path: string): Promise<readonly Verdict[]> {
  const store = await openDatabase(path);
  await addSet(store);
  const one = () => store.rows(ONE_INDEXED_QUERY, [ACCOUNT]);
  const works = QUESTIONS.map(
    ({ question }) =>
      () =>
        askPage(store, question),
  );
  const [floor = 0, ...taken] = (await byTurns(TURNS, [one, ...works])).map(least);
  const verdicts = QUESTIONS.map(({ question, mostMs }, place) => {
    const ms = taken[place] ?? Number.NaN;
    return verdict(`?${question}`, ms, mostMs, " ms");
  });
  const plain = verdict("?, against one indexed query", (taken[0] ?? 0) / floor, MOST_TIMES);
  const deep = await deepPage(store);
  store.close();
  return [
    figure("one indexed query of 50 rows", `${floor.toFixed(2)} ms`),
    plain,
    ...verdicts,
    deep,
  ];
}

async function askPage(store: Store, question: string) {
  const { query } = parseListQuery(Object.fromEntries(new URLSearchParams(question)));
  await countByStatus(store, ACCOUNT);
  await listWithTotal(store, ACCOUNT, query, BENCH_NOW);
}

/** The last pages must be as quick as the first: they are reached by a key, not by counting. */
async function deepPage(store: Store): Promise<Verdict> {
  const first = parseListQuery({}).query;
  const end = { ...first, before: END_CURSOR };
  const [near = 1, far = 0] = (
    await byTurns(
      DEPTH_TURNS,
      [first, end].map((query) => () => rowsOf(store, query)),
    )
  ).map(median);
  return verdict("rows at the end against the first", far / near, 1.1);
}

function rowsOf(store: Store, query: Parameters<typeof listDids>[2]) {
  return listDids(store, ACCOUNT, query, BENCH_NOW);
}

/** As many numbers as anybody pastes, spread over the account. */
function addSet(store: Store): Promise<void> {
  return store.inTransaction((tx) => {
    const numbers = tx
      .rows<{ number: string }>(
        "SELECT number FROM dids WHERE account_id = ? AND id % 97 = 0 ORDER BY id LIMIT 10000",
        [ACCOUNT],
      )
      .map(({ number }) => number);
    return saveNumberSet(tx, { id: BENCH_SET, accountId: ACCOUNT, numbers }, BENCH_NOW);
  });
}
