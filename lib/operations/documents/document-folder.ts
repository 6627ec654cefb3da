import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;
const NAME = /^[0-9a-f]{32}$/;

/** Writes a file under a name that nobody can guess, all of it or nothing. @returns the name */
export async function keepFile(folder: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true, mode: FOLDER_OWNER_ONLY });
  const name = randomBytes(16).toString("hex");
  const draft = join(folder, `${name}.part`);
  const file = await open(draft, "wx", OWNER_ONLY);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, name));
  return name;
}

/** `null` when the file is not there: a copy of the database alone was brought back. */
export async function readKeptFile(
  folder: string,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(placeOf(folder, name)));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw fault;
  }
}

export async function dropFile(folder: string, name: string): Promise<void> {
  await rm(placeOf(folder, name), { force: true });
}

function placeOf(folder: string, name: string): string {
  if (!NAME.test(name)) throw new Error("a document's stored name leads out of its folder");
  return join(folder, name);
}
