import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "./build.mjs";
import { ensureInstalled } from "./shared/installed.mjs";
import { stopCleanly } from "./shared/run.mjs";
import { hashOfSources } from "./shared/sources.mjs";

const MARK = "build/built-from";

stopCleanly();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
process.exit((await prepare()) ? 0 : 1);

/** Installs and builds, unless both were done from exactly these files. */
async function prepare() {
  if (!(await ensureInstalled())) return false;
  const sources = `${process.version} ${hashOfSources()}`;
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === sources) return true;
  console.log("Building the app (once for each version of the sources)");
  rmSync(MARK, { force: true });
  if (!(await build())) return false;
  mkdirSync("build", { recursive: true });
  writeFileSync(MARK, sources);
  return true;
}
