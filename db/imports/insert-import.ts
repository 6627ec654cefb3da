import type { Transaction } from "@/db/store";
import type { NumberImport } from "@/lib/numbers/number-import";

export interface NewImport
  extends Pick<
    NumberImport,
    "key" | "fileName" | "bytes" | "isUpdate" | "skipBad" | "madeByName" | "madeAt"
  > {
  readonly accountId: number;
  readonly madeBy: number;
}

const INSERT = `
  INSERT INTO imports
    (key, account_id, state, file_name, bytes, is_update, skip_bad, made_by, made_by_name, made_at,
     reason, ended_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * A file that lies in its place and is to be read.
 * @param refused why nothing of it was kept, in a sentence
 */
export async function insertImport(
  tx: Transaction,
  it: NewImport,
  refused: string | null = null,
): Promise<void> {
  const made = it.madeAt.getTime();
  tx.run(INSERT, [
    it.key,
    it.accountId,
    refused === null ? "reading" : "refused",
    it.fileName,
    it.bytes,
    it.isUpdate ? 1 : 0,
    it.skipBad ? 1 : 0,
    it.madeBy,
    it.madeByName,
    made,
    refused,
    refused === null ? null : made,
  ]);
}
