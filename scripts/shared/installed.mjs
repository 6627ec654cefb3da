import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { run } from "./run.mjs";

/** What npm writes down about the packages that it has put in place. */
const INSTALLED = "node_modules/.package-lock.json";

/** Installs what package-lock.json names, unless exactly that is there and runs on this Node. */
export async function ensureInstalled() {
  return (isInstalled() && driverLoads()) || (await run("npm", ["ci"]));
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const there = packagesOf(INSTALLED);
  const wanted = Object.entries(packagesOf("package-lock.json")).filter(([path]) => path !== "");
  return wanted.every(([path, { version, optional }]) =>
    there[path] === undefined ? optional === true : there[path].version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** The database driver is built for one version of Node: under another it does not load. */
function driverLoads() {
  try {
    const Database = createRequire(import.meta.url)("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}
