import { createWriteStream, existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatMoney } from "@/lib/numbers/wording-money";
import { appNow } from "@/lib/operations/app-clock";
import { RENEWAL_HORIZON_DAYS } from "@/lib/operations/import/report";
import { type ImportResult, importNumbers } from "@/lib/operations/import-numbers";
import { withDatabase } from "./with-database";

const USAGE =
  "npm run import -- --account NAME FILE.csv [--update] [--dry-run] [--skip-bad] [--bad-lines FILE]";
const BAR_WIDTH = 40;
const HEADLINES = {
  done: "Imported.",
  "dry-run": "Nothing was changed: this was a dry run.",
  stopped: "Nothing was imported: there are bad lines. --skip-bad takes the good ones.",
} as const;

const count = (amount: number) => amount.toLocaleString("en-US");

function parsedArguments() {
  const { values, positionals } = parseArgs({
    strict: true,
    allowPositionals: true,
    options: {
      account: { type: "string" },
      update: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      "skip-bad": { type: "boolean", default: false },
      "bad-lines": { type: "string" },
    },
  });
  const [path, ...more] = positionals;
  if (values.account === undefined || path === undefined || more.length > 0) return null;
  return { ...values, account: values.account, path };
}

function showProgress(share: number) {
  const full = Math.round(Math.min(1, share) * BAR_WIDTH);
  const bar = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
  process.stderr.write(`\r${bar} ${Math.floor(Math.min(1, share) * 100)} %`);
}

function printResult(result: ImportResult) {
  if (result.kind === "refused") {
    console.error(result.reason);
    process.exitCode = 1;
    return;
  }
  const { account, ignored, report } = result;
  console.log(HEADLINES[result.kind]);
  const sums = [
    `${count(report.added)} added`,
    `${count(report.updated)} updated`,
    `${count(report.unchanged)} unchanged`,
    `${count(report.bad)} bad lines`,
  ];
  console.log(sums.join(" · "));
  for (const { line, reason } of report.firstBad) console.log(`  line ${line}: ${reason}`);
  const unsaid = report.bad - report.firstBad.length;
  if (unsaid > 0) console.log(`  and ${count(unsaid)} more; --bad-lines FILE writes them all.`);
  if (ignored.length > 0) console.log(`Columns ignored: ${ignored.join(", ")}`);
  for (const [words, amount] of report.defaults) {
    console.log(`Default: ${words}, for ${count(amount)} numbers`);
  }
  const cost = formatMoney(report.renewingMinor, account.currency);
  console.log(`${count(report.renewing)} renew within ${RENEWAL_HORIZON_DAYS} days, for ${cost}.`);
  if (result.kind === "stopped" || report.bad > 0) process.exitCode = 1;
}

async function run({ account, path, ...flags }: NonNullable<ReturnType<typeof parsedArguments>>) {
  if (!existsSync(path)) {
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
    printResult(result);
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
