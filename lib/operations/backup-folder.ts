import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";

/** What an installation keeps: the database, and the papers that are files beside it. */
export interface Kept {
  readonly database: string;
  readonly documents: string;
}

/** The same, as a backup names it. */
export function keptIn(folder: string): Kept {
  return { database: join(folder, "my-numbers.db"), documents: join(folder, "documents") };
}

/** An installation to which nobody added a paper has no folder for them. */
export async function copyDocuments(from: string, to: string): Promise<void> {
  if (existsSync(from)) await cp(from, to, { recursive: true, errorOnExist: true, force: false });
}
