import { createWriteStream, statSync } from "node:fs";
import { counted } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { appNow } from "@/lib/operations/app-clock";
import type { ImportResult } from "@/lib/operations/import/import-options";
import { RENEWAL_HORIZON_DAYS } from "@/lib/operations/import/report";
import { importNumbers } from "@/lib/operations/import-numbers";
import { givenArguments } from "./given-arguments";
import { withDatabase } from "./with-database";

const USAGE =
  "npm run import -- --account NAME FILE.csv [--update] [--dry-run] [--skip-bad] [--bad-lines FILE]";
const BAR_WIDTH = 40;
const MOST_BAD_SAID = 50;
const HEADLINES = {
  done: "Imported.",
  empty: "Nothing was imported: there is no line that could be.",
  "dry-run": "Nothing was changed: this was a dry run.",
  stopped: "Nothing was imported: there are bad lines. --skip-bad takes the good ones.",
} as const;

const count = (amount: number) => amount.toLocaleString("en-US");

function parsedArguments() {
  const given = givenArguments({
    allowPositionals: true,
    options: {
      account: { type: "string" },
      update: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      "skip-bad": { type: "boolean", default: false },
      "bad-lines": { type: "string" },
    },
  });
  if (given === null) return null;
  const { values, positionals } = given;
  const [path, ...more] = positionals;
  if (values.account === undefined || path === undefined || more.length > 0) return null;
  return { ...values, account: values.account, path };
}

function showProgress(share: number) {
  const full = Math.round(Math.min(1, share) * BAR_WIDTH);
  const bar = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
  process.stderr.write(`\r${bar} ${Math.floor(Math.min(1, share) * 100)} %`);
}

function printResult(result: ImportResult, skipsBad: boolean) {
  if (result.kind === "refused") {
    console.error(result.reason);
    process.exitCode = 1;
    return;
  }
  const { report } = result;
  const taken = report.added + report.updated + report.unchanged;
  console.log(HEADLINES[result.kind === "done" && taken === 0 ? "empty" : result.kind]);
  printReport(result);
  if (report.bad > 0 && !(skipsBad && taken > 0)) process.exitCode = 1;
}

function printReport({ account, ignored, report }: Exclude<ImportResult, { kind: "refused" }>) {
  const sums = [
    `${count(report.added)} added`,
    `${count(report.updated)} updated`,
    `${count(report.unchanged)} unchanged`,
    counted(report.bad, "bad line"),
  ];
  console.log(sums.join(" · "));
  const said = report.firstBad.slice(0, MOST_BAD_SAID);
  for (const { line, reason } of said) console.log(`  line ${line}: ${reason}`);
  const unsaid = report.bad - said.length;
  if (unsaid > 0) console.log(`  and ${count(unsaid)} more; --bad-lines FILE writes them all.`);
  if (ignored.length > 0) console.log(`Columns ignored: ${ignored.join(", ")}`);
  for (const [words, amount] of report.defaults) {
    console.log(`Default: ${words}, for ${counted(amount, "number")}`);
  }
  const cost = formatMoney(report.renewingMinor, account.currency);
  const renewals = report.renewing === 1 ? "1 renews" : `${count(report.renewing)} renew`;
  console.log(`${renewals} within ${RENEWAL_HORIZON_DAYS} days, for ${cost}.`);
}

async function run({ account, path, ...flags }: NonNullable<ReturnType<typeof parsedArguments>>) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    console.error(`${path}: there is no such file.`);
    process.exitCode = 1;
    return;
  }
  const badFile = flags["bad-lines"];
  const badLines = badFile === undefined ? null : createWriteStream(badFile);
  await withDatabase(async (store) => {
    const options = {
      accountName: account,
      path,
      update: flags.update,
      dryRun: flags["dry-run"],
      skipBad: flags["skip-bad"],
      onBad: ({ line, reason }: { line: number; reason: string }) => {
        badLines?.write(`line ${line}: ${reason}\n`);
      },
      ...(process.stderr.isTTY && { onProgress: showProgress }),
    };
    const result = await importNumbers(store, options, await appNow(store));
    if (process.stderr.isTTY) process.stderr.write("\n");
    printResult(result, flags["skip-bad"]);
  });
  badLines?.end();
}

const given = parsedArguments();
if (given === null) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await run(given);
}
