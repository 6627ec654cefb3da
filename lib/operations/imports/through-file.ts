import { type AccountRecord, findAccountById } from "@/db/accounts/find-account";
import type { ImportRecord } from "@/db/imports/find-import";
import type { Store } from "@/db/store";
import type { Line } from "@/lib/operations/import/line";
import { type Pass, passThrough } from "@/lib/operations/import/pass";
import { UnreadableFile } from "@/lib/operations/import/unreadable-file";
import { badLinesFile } from "./bad-lines-file";
import { filePass } from "./file-pass";
import { placeOfBadLines, placeOfImport } from "./import-files";
import { beatOf, type Working } from "./working";

type Write = (good: readonly Line[]) => Promise<void>;

const NO_ROOM =
  "The disk of the server is full. Nothing was changed: make room, and upload it again.";
const NO_FILE = "The file is no longer there. Nothing was changed: upload it again.";

/**
 * Goes through the whole file of an import, as of `now`, listing its bad lines anew.
 * @param writes what is done with good lines
 * @throws UnreadableFile in words for staff, whatever keeps the file from being read
 */
export async function throughFile(
  store: Store,
  it: ImportRecord,
  working: Working,
  { now, writes }: { now: Date; writes: (pass: Pass, account: AccountRecord) => Write },
): Promise<Pass> {
  const account = await findAccountById(store, it.accountId);
  if (account === null) throw new UnreadableFile("The account is closed for good.");
  try {
    const bad = await badLinesFile(placeOfBadLines(working.folder, it.key));
    const { onBytes, between } = beatOf(store, it, working);
    const hooks = {
      onBytes,
      onBad: bad.add,
      between: async () => {
        await bad.flush();
        await between();
      },
    };
    const path = placeOfImport(working.folder, it.key);
    try {
      const pass = await filePass(store, { account, it, path }, hooks, now);
      await passThrough(store, pass, writes(pass, account));
      return pass;
    } finally {
      await bad.close();
    }
  } catch (fault) {
    throw explained(fault);
  }
}

function explained(fault: unknown): unknown {
  const { code } = fault as NodeJS.ErrnoException;
  if (code === "ENOSPC") return new UnreadableFile(NO_ROOM, { cause: fault });
  if (code === "ENOENT") return new UnreadableFile(NO_FILE, { cause: fault });
  return fault;
}
