import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const OWNER_ONLY = 0o600;

/** A small secret kept in a file, made by whoever comes first, and never overwritten or half written. */
export function keptText(path: string, make: () => string): string {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, make(), { mode: OWNER_ONLY });
    linkSync(draft, path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, "utf8").trim();
}
