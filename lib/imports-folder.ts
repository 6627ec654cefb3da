import { access } from "node:fs/promises";
import { env } from "./env";
import { importsFolder, placeOfBadLines } from "./operations/imports/import-files";

/** Where the files of numbers lie that staff upload to this process's database. */
export function ownImportsFolder(): string {
  return importsFolder(env().databasePath);
}

/** Whether the list of its bad lines is still there. */
export async function isKept(key: string): Promise<boolean> {
  return access(placeOfBadLines(ownImportsFolder(), key)).then(
    () => true,
    () => false,
  );
}
