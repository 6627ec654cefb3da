import type { AccountRecord } from "@/db/accounts/find-account";
import { findImportAtWork } from "@/db/imports/find-import";
import type { Reader } from "@/db/store";
import { UnreadableFile } from "./unreadable-file";

/** @throws UnreadableFile while staff import into the account in the browser */
export async function refuseOtherImport(
  reader: Reader,
  { id, name }: AccountRecord,
): Promise<void> {
  const other = await findImportAtWork(reader, id);
  if (other === null) return;
  const what = `“${other.fileName}” is being imported into “${name}” in the browser.`;
  throw new UnreadableFile(`${what} Try again when that has ended.`);
}
