import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { run, stopCleanly } from "./shared/run.mjs";

const FLAGS = "node_modules/country-flag-icons/3x2";
const PUBLIC_FLAGS = "public/flags";

if (process.argv[1]?.endsWith("build.mjs")) {
  stopCleanly();
  process.exit((await build()) ? 0 : 1);
}

/** The pages, the server that answers with them, and the flags that they show. */
export async function build() {
  copyFlags();
  const environment = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  if (!(await run("node_modules/.bin/next", ["build"], environment))) return false;
  await bundleServer();
  return true;
}

/** Loaded when it is needed: this file may be read before the packages are there. */
async function bundleServer() {
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: { server: "server/main.ts", "sweep-worker": "server/sweep-worker.ts" },
    outdir: "build",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
}

function copyFlags() {
  mkdirSync(PUBLIC_FLAGS, { recursive: true });
  for (const name of readdirSync(FLAGS).filter((each) => /^[A-Z]{2}\.svg$/.test(each))) {
    copyFileSync(`${FLAGS}/${name}`, `${PUBLIC_FLAGS}/${name.toLowerCase()}`);
  }
}
