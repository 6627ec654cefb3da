import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { env } from "./env";
import { keptText } from "./kept-text";

const FILE_NAME = "session-secret";
const SECRET_BYTES = 32;

let known: string | undefined;

/** What sessions are sealed with: SESSION_SECRET, or one made at first start beside the database. */
export function sessionSecret(): string {
  known ??= env().sessionSecret ?? keptSecret();
  return known;
}

function keptSecret(): string {
  const made = () => randomBytes(SECRET_BYTES).toString("hex");
  return keptText(join(dirname(env().databasePath), FILE_NAME), made);
}
