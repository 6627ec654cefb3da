import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { benchCsv } from "./csv";
import { generate, type Shape } from "./generate";
import type { Verdict } from "./measure";
import { benchLoad, benchPages } from "./pages";
import { benchQueries } from "./queries";
import { serve } from "./serve";

const FOLDER = "data/bench";
/** Databases that are measured; the largest only when asked for, since it takes long to make. */
const SHAPES: Readonly<Record<string, Shape>> = {
  "10k": { numbers: 10_000, others: 20, numbersEach: 50 },
  "1m": { numbers: 1_000_000, others: 200, numbersEach: 500 },
  "5m": { numbers: 1_000_000, others: 200, numbersEach: 20_000 },
};
const SLOW_READER_ACCOUNTS = 20;
const CONNECTIONS = 50;

const sizes = process.argv.slice(2).filter((word) => word in SHAPES);
let failures = 0;
for (const size of sizes.length > 0 ? sizes : ["10k", "1m"]) await measure(size);
process.exit(failures === 0 ? 0 : 1);

async function measure(size: string) {
  const path = await databaseOf(size);
  console.log(`\n${size}: queries`);
  print(await benchQueries(path));
  const accounts = Array.from({ length: SLOW_READER_ACCOUNTS }, (_, place) => place + 1);
  const served = await serve(path, accounts);
  console.log(`${size}: pages`);
  print(await benchPages(served));
  console.log(`${size}: CSV`);
  print(await benchCsv(served, path));
  console.log(`${size}: load`);
  print(await benchLoad(served, { accounts, connections: CONNECTIONS }));
  await served.stop();
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

function print(verdicts: readonly Verdict[]) {
  for (const { what, measured, bound, holds } of verdicts) {
    if (!holds) failures += 1;
    const mark = holds ? " " : "!";
    console.log(`${mark} ${what.padEnd(58)} ${measured.padStart(22)}   ${bound}`);
  }
}
