import { statfs } from "node:fs/promises";
import { refuseOtherFormats } from "@/lib/operations/import/other-formats";
import { UnreadableFile } from "@/lib/operations/import/unreadable-file";
import { makeImportsFolder } from "./import-files";

/** Left on the disk for the database and whatever else writes there. */
const SPARE_BYTES = 100_000_000;

/** A file of another kind than CSV, and what to do with it. */
export interface OtherFormat {
  readonly kind: "other-format";
  readonly reason: string;
  readonly bytes: number;
}

/** Whether the disk takes a file of that size and has something left. */
export async function hasRoomFor(folder: string, bytes: number): Promise<boolean> {
  await makeImportsFolder(folder);
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize > bytes + SPARE_BYTES;
}

/** What a file is by its first bytes, where that is no CSV. */
export function otherFormatOf(start: Buffer): OtherFormat | null {
  try {
    refuseOtherFormats(start);
    return null;
  } catch (fault) {
    if (!(fault instanceof UnreadableFile)) throw fault;
    return { kind: "other-format", reason: fault.message, bytes: start.length };
  }
}
