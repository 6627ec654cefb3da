import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "./run.mjs";

const MARK = "node_modules/.installed-from";

/** Installs what package-lock.json names, unless exactly that is there for this Node already. */
export async function ensureInstalled() {
  if (isInstalled()) return true;
  const ok = await run("npm", ["ci"]);
  if (ok) writeFileSync(MARK, wanted());
  return ok;
}

function isInstalled() {
  return existsSync(MARK) && readFileSync(MARK, "utf8") === wanted();
}

/** Native modules are built for one Node: another one needs them anew. */
function wanted() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json"]) hash.update(readFileSync(file));
  return `${hash.digest("hex")} ${process.version} ${process.platform}-${process.arch}`;
}
