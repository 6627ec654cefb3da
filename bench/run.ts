import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { benchBatch } from "./batch";
import { benchCsv } from "./csv";
import { generate, type Shape } from "./generate";
import { benchImport } from "./import";
import { benchLoad } from "./load";
import { type Verdict, verdict } from "./measure";
import { benchPages } from "./pages";
import { benchQueries } from "./queries";
import { type Served, serve } from "./serve";
import { benchSweep } from "./sweep";

/** Where databases are made and kept. */
const FOLDER = process.env.BENCH_FOLDER ?? "data/bench";
/** Databases that are measured; the largest only when asked for, since it takes long to make. */
const SHAPES: Readonly<Record<string, Shape>> = {
  "10k": { numbers: 10_000, others: 20, numbersEach: 50 },
  "120k": { numbers: 120_000, others: 20, numbersEach: 50 },
  "1m": { numbers: 1_000_000, others: 200, numbersEach: 500 },
  "5m": { numbers: 1_000_000, others: 200, numbersEach: 20_000 },
};
const PARTS = ["queries", "pages", "csv", "load", "batch", "import"] as const;
const SMALLEST = "10k";
/** Accounts whose members read. */
const MEASURED = Array.from({ length: 20 }, (_, place) => place + 1);
const CONNECTIONS = 50;

const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in SHAPES) && !PARTS.some((part) => part === word));
if (unknown.length > 0) throw new Error(`neither a size nor a part: ${unknown.join(", ")}`);
const sizes = Object.keys(SHAPES).filter((size) => words.includes(size));
const parts = PARTS.filter((part) => words.includes(part));
const failed: string[] = [];
/** Processor time of the list by size: what a database's size adds is measured against the smallest. */
const listCosts = new Map<string, number>();

for (const size of sizes.length > 0 ? sizes : [SMALLEST, "1m"]) {
  await measure(size, parts.length > 0 ? parts : PARTS);
}
for (const what of failed) console.error(`does not hold: ${what}`);
process.exit(failed.length === 0 ? 0 : 1);

async function measure(size: string, asked: readonly (typeof PARTS)[number][]) {
  const path = await databaseOf(size);
  if (asked.includes("queries")) print(`${size}: queries`, await benchQueries(path));
  if (asked.includes("batch") && size !== SMALLEST) {
    const batch = await benchBatch(path);
    print(`${size}: batch`, batch.verdicts);
    print(`${size}: sweep`, await benchSweep(path, batch.cpu));
  }
  if (asked.includes("import")) print(`${size}: import`, await benchImport(path));
  if (asked.includes("pages") || asked.includes("csv")) {
    await served(path, "one", async (app) => {
      if (asked.includes("pages")) {
        const { list, verdicts } = await benchPages(app);
        listCosts.set(size, list);
        print(`${size}: pages`, [...verdicts, ...growth(size)]);
      }
      if (asked.includes("csv")) print(`${size}: CSV`, await benchCsv(app, path));
    });
  }
  if (asked.includes("load")) {
    await served(path, "default", async (app) => {
      const load = { accounts: MEASURED, connections: CONNECTIONS };
      print(`${size}: load`, await benchLoad(app, load));
    });
  }
}

async function served(
  path: string,
  processes: "one" | "default",
  work: (app: Served) => Promise<void>,
) {
  const app = await serve(path, MEASURED, processes);
  await work(app).finally(app.stop);
}

function growth(size: string): readonly Verdict[] {
  const small = listCosts.get(SMALLEST);
  const own = listCosts.get(size);
  if (size === SMALLEST || small === undefined || own === undefined) return [];
  return [verdict(`list against that of the ${SMALLEST} database`, own / small, 1.1)];
}

/** Made once and kept: the same numbers whenever they are made. */
async function databaseOf(size: string): Promise<string> {
  const path = `${FOLDER}/${size}.db`;
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  const shape = SHAPES[size];
  if (shape === undefined) throw new Error(`there is no size ${size}`);
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  await generate(unfinished, shape, (stored) => {
    process.stderr.write(`\r${size}: ${stored} numbers made`);
  });
  renameSync(unfinished, path);
  return path;
}

function print(title: string, verdicts: readonly Verdict[]) {
  console.log(`\n${title}`);
  for (const { what, measured, bound, holds } of verdicts) {
    if (!holds) failed.push(`${title}: ${what}, ${measured} (${bound})`);
    console.log(`${holds ? " " : "!"} ${what.padEnd(58)} ${measured.padStart(14)}   ${bound}`);
  }
}
