import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["app", "components", "db", "lib", "public", "scripts", "server"];
const FILES = [
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "tsconfig.json",
];
const MADE_BY_THE_BUILD = join("public", "flags");

/** One hash over every file that the build reads; names and contents both count. */
export function hashOfSources() {
  const hash = createHash("sha256");
  for (const path of [...FOLDERS.flatMap(filesOf), ...FILES].sort()) {
    hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

function filesOf(folder) {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === MADE_BY_THE_BUILD) return [];
    return entry.isDirectory() ? filesOf(path) : [path];
  });
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (fault) {
    if (fault.code === "ENOENT") return [];
    throw fault;
  }
}
