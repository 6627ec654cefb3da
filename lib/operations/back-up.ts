import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { copyDatabase } from "@/db/backups/copy-database";
import { UnusableDatabase } from "@/db/unusable-database";
import { copyDocuments, type Kept, keptIn } from "./backup-folder";
import { refuseUnsound } from "./refuse-unsound";

const FOLDER_OWNER_ONLY = 0o700;

/**
 * Copies an installation, running or not, into a new folder: all of it, checked, or nothing. The
 * papers come after the database, so that none which it names is missing.
 * @throws UnusableDatabase when the folder is there already, or the copy is not sound
 */
export async function backUp(installation: Kept, folder: string): Promise<void> {
  if (existsSync(folder)) throw new UnusableDatabase(`${folder} is there already.`);
  const draft = `${folder}.part`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: FOLDER_OWNER_ONLY });
  try {
    const copy = keptIn(draft);
    copyDatabase(installation.database, copy.database);
    await copyDocuments(installation.documents, copy.documents);
    await refuseUnsound(copy.database);
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
