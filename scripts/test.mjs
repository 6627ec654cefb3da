import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumOrInstall } from "./shared/chromium.mjs";
import { ensureInstalled } from "./shared/installed.mjs";
import { endWithParent } from "./shared/parent.mjs";
import { run, runTool, stopCleanly } from "./shared/run.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
stopCleanly();
endWithParent();

const ARTIFACTS = ".test-artifacts";
/** All tests run here; in the zones, those of what reckons with time. */
const HOME_ZONE = "UTC";
/** West, east, half hours and quarters, and the first place on earth where a day begins. */
const ZONES = ["America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "America/Los_Angeles"];
const QUIET = { NEXT_TELEMETRY_DISABLED: "1", CI: "1" };
const total = { passed: 0, failed: 0 };
/** What failed, said once more at the end, where somebody looks. */
const failures = [];

await testAll();
for (const failure of failures) console.log(`\nFAILED  ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function testAll() {
  if (!(await step("packages", ensureInstalled))) return;
  const chromium = await chromiumOrInstall();
  await step("Chromium", () => isFound(chromium));
  rmSync(ARTIFACTS, { recursive: true, force: true });
  mkdirSync(ARTIFACTS, { recursive: true });

  await step("lint", () => runTool("biome", ["check", "--error-on-warnings"]));
  await step("types of routes", () => runTool("next", ["typegen"], QUIET));
  await step("types", () => runTool("tsc", ["--noEmit"]));
  await step("unused code", () => runTool("knip", []));
  await vitest("unit", [], { TZ: HOME_ZONE });
  for (const zone of ZONES) {
    await vitest(`zone ${zone}`, ["lib/did", "lib/numbers", "db/dids"], { TZ: zone });
  }
  const built = await step("build", () => run("node", ["scripts/prepare.mjs"], QUIET));
  if (!built || chromium === undefined) return;
  await vitest("e2e", ["--config", "vitest.e2e.config.ts"], { CHROMIUM_PATH: chromium });
}

function isFound(chromium) {
  if (chromium !== undefined) return true;
  console.error("No Chromium: install the Debian package `chromium`, or set CHROMIUM_PATH.");
  return false;
}

/** A step that passes or fails as a whole counts as one test. */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const ok = await work();
  total[ok ? "passed" : "failed"] += 1;
  if (!ok) failures.push(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "ok" : "FAILED"}: ${name}, ${seconds} s`);
  return ok;
}

/** Tests count one by one; a run that breaks off without a failed test counts as one failure. */
async function vitest(name, parameters, environment = {}) {
  const file = `${ARTIFACTS}/${name.replaceAll(/\W+/g, "-")}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  console.log(`\n── ${name}`);
  const ok = await runTool("vitest", ["run", ...parameters, ...reporters], environment);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const said = failuresIn(report);
  if (!ok && said.length === 0) said.push("broke off without a failed test");
  total.passed += report.numPassedTests ?? 0;
  total.failed += said.length;
  failures.push(...said.map((each) => `${name}: ${each}`));
}

/** One entry for each failed test, and for each file that could not be run at all. */
function failuresIn(report) {
  return (report.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`${name}\n${message}`] : [];
    return failed.map((each) => `${name}\n${each.fullName}\n${each.failureMessages.join("\n")}`);
  });
}
