import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

const FOLDER_OWNER_ONLY = 0o700;
const KEY = /^[A-Za-z0-9_-]{20,64}$/;
/** While a file is sent, its part grows all the time. */
const IDLE_MS = 60_000;

/** Beside the database and never among what is served. */
export function importsFolder(databasePath: string): string {
  return join(dirname(databasePath), "imports");
}

export async function makeImportsFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: FOLDER_OWNER_ONLY });
}

/** Where the file of an import lies. */
export function placeOfImport(folder: string, key: string): string {
  if (!KEY.test(key)) throw new Error("an import's key leads out of its folder");
  return join(folder, key);
}

/** Where it grows while it is sent. */
export function placeOfPart(folder: string, key: string): string {
  return `${placeOfImport(folder, key)}.part`;
}

/** Where all of its bad lines are listed, as a CSV. */
export function placeOfBadLines(folder: string, key: string): string {
  return `${placeOfImport(folder, key)}.bad.csv`;
}

/** The numbers of an import are staged or not wanted: its file goes, the list of bad lines stays. */
export async function dropImportFile(folder: string, key: string): Promise<void> {
  await rm(placeOfImport(folder, key), { force: true });
}

/** Removes what belongs to no import in use, and what nobody sends any more. @returns how many */
export async function dropStrayFiles(
  folder: string,
  inUse: ReadonlySet<string>,
  machine: Date,
): Promise<number> {
  let dropped = 0;
  for (const name of await namesIn(folder)) {
    const [key = ""] = name.split(".", 1);
    if (inUse.has(key)) continue;
    const place = join(folder, name);
    const changed = await stat(place).catch(gone);
    if (changed === null || machine.getTime() - changed.mtimeMs < IDLE_MS) continue;
    await rm(place, { force: true });
    dropped += 1;
  }
  return dropped;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(gone)) ?? [];
}

/** Not there, or no longer. */
function gone(fault: NodeJS.ErrnoException): null {
  if (fault.code === "ENOENT") return null;
  throw fault;
}
