import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { takeOutOfUse } from "@/db/backups/take-out-of-use";
import { UnusableDatabase } from "@/db/unusable-database";
import { copyDocuments, type Kept, keptIn } from "./backup-folder";
import { refuseUnsound } from "./refuse-unsound";

const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;

/**
 * Puts a backup in the place of a stopped installation. It is copied and checked first; what was
 * there is kept beside it under its name and `.before-STAMP`.
 * @throws UnusableDatabase, nothing changed: no backup there, not sound, or the app still runs
 */
export async function restore(folder: string, installation: Kept, stamp: string): Promise<void> {
  const backup = keptIn(folder);
  if (!existsSync(backup.database)) throw new UnusableDatabase(`${folder} holds no backup.`);
  const draft = suffixed(installation, ".restoring");
  await drop(draft);
  try {
    await mkdir(dirname(draft.database), { recursive: true, mode: FOLDER_OWNER_ONLY });
    await copyFile(backup.database, draft.database);
    await chmod(draft.database, OWNER_ONLY);
    await copyDocuments(backup.documents, draft.documents);
    await refuseUnsound(draft.database);
    if (existsSync(installation.database)) takeOutOfUse(installation.database);
    await putAside(installation, stamp);
    await move(draft, installation);
  } finally {
    await drop(draft);
  }
}

function suffixed({ database, documents }: Kept, suffix: string): Kept {
  return { database: `${database}${suffix}`, documents: `${documents}${suffix}` };
}

/** With the log of a database that was lost or can't be read: it must not be played over another. */
async function putAside(installation: Kept, stamp: string): Promise<void> {
  const suffix = `.before-${stamp}`;
  await move(installation, suffixed(installation, suffix));
  for (const log of ["-wal", "-shm"]) {
    const path = `${installation.database}${log}`;
    if (existsSync(path)) await rename(path, `${installation.database}${suffix}${log}`);
  }
}

async function move(from: Kept, to: Kept): Promise<void> {
  for (const part of ["database", "documents"] as const) {
    if (existsSync(from[part])) await rename(from[part], to[part]);
  }
}

async function drop({ database, documents }: Kept): Promise<void> {
  for (const path of [database, `${database}-wal`, `${database}-shm`, documents]) {
    await rm(path, { recursive: true, force: true });
  }
}
