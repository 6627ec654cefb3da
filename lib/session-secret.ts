import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "./env";

const FILE_NAME = "session-secret";
const OWNER_ONLY = 0o600;

let known: string | undefined;

/** What sessions are sealed with: SESSION_SECRET, or one made at first start beside the database. */
export function sessionSecret(): string {
  known ??= env().sessionSecret ?? keptSecret(join(dirname(env().databasePath), FILE_NAME));
  return known;
}

/** Made by whoever comes first; the file is never overwritten. */
export function keptSecret(path: string): string {
  try {
    const made = randomBytes(32).toString("hex");
    writeFileSync(path, made, { flag: "wx", mode: OWNER_ONLY });
    return made;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    return readFileSync(path, "utf8").trim();
  }
}
