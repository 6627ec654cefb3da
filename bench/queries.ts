import { countByStatus } from "@/db/dids/count-by-status";
import { countDids } from "@/db/dids/count-dids";
import { listDids } from "@/db/dids/list-dids";
import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { median, timings, type Verdict, verdict } from "./measure";
import { BENCH_NOW } from "./now";

const RUNS = 15;
const ACCOUNT = 1;
/** Longest that the queries of one page may take in an account of a million numbers. */
const MOST_MS = 5;
/** … and how much longer than one prepared, indexed query of the same rows. */
const MOST_TIMES = 4;

/** One question for every filter and order of the list, as its address. */
export const QUESTIONS = [
  "",
  "status=active",
  "status=expiring-soon",
  "status=terminated&sort=-expires",
  "sort=-number",
  "sort=country",
  "sort=-country",
  "sort=status",
  "sort=expires",
  "sort=-cycles",
  "sort=added",
  "sort=-description",
  "number=12",
  "number=353",
  "number=4471",
  "number=1803",
  "description=warehouse",
  "description=warehouse+41",
  "description=zzz",
  "country=IE",
  "country=IE&sort=expires",
  "country=IE,DE",
  "country=IE&region=IE-L",
  "country=IE&number=4471",
  "type=mobile",
  "status=active&country=DE&description=night",
  "expires=7d&country=IE&trunk=none",
  "expires=30d",
  "cycles=0",
  "attention=any",
  "trunk=3",
  "identity=none",
  "verification=rejected",
  "a2p=changes-required",
  "period=12",
  "added=2026-05-01..2026-05-31",
] as const;

const ONE_INDEXED_QUERY = `
  SELECT * FROM dids WHERE account_id = ? AND status = 7 ORDER BY number LIMIT 50`;

/** Counts, rows and total of every question, against the one query that nobody could do without. */
export async function benchQueries(path: string): Promise<readonly Verdict[]> {
  const store = await openDatabase(path);
  const floor = median(await timings(RUNS, () => store.rows(ONE_INDEXED_QUERY, [ACCOUNT])));
  const verdicts: Verdict[] = [];
  for (const question of QUESTIONS) {
    const taken = median(await timings(RUNS, () => askPage(store, question)));
    verdicts.push({
      what: `queries of ?${question}`,
      measured: `${taken.toFixed(2)} ms, ${(taken / floor).toFixed(1)}x`,
      bound: `≤ ${MOST_MS} ms, ≤ ${MOST_TIMES}x for the plain list`,
      holds: taken <= MOST_MS && (question !== "" || taken <= MOST_TIMES * floor),
    });
  }
  verdicts.push(await deepPage(store));
  store.close();
  return verdicts;
}

async function askPage(store: Store, question: string) {
  const { query } = parseListQuery(Object.fromEntries(new URLSearchParams(question)));
  await countByStatus(store, ACCOUNT);
  await listDids(store, ACCOUNT, query, BENCH_NOW);
  await countDids(store, ACCOUNT, query, BENCH_NOW);
}

/** The last pages must be as quick as the first: they are reached by a key, not by counting. */
async function deepPage(store: Store): Promise<Verdict> {
  const first = parseListQuery({}).query;
  const end = await listDids(store, ACCOUNT, { ...first, before: "end" }, BENCH_NOW);
  const cursor = end.previous;
  const deep = cursor === null ? first : { ...first, before: cursor };
  const near = median(await timings(RUNS, () => listDids(store, ACCOUNT, first, BENCH_NOW)));
  const far = median(await timings(RUNS, () => listDids(store, ACCOUNT, deep, BENCH_NOW)));
  return verdict("rows at the end against the first", far / near, 1.1);
}
