import { dirname, join } from "node:path";
import { env } from "./env";

/** Beside the database and never among what is served. */
export function documentsFolder(): string {
  return join(dirname(env().databasePath), "documents");
}
