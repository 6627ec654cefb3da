import { type Export, exportDids } from "@/db/dids/export-dids";
import type { Reader } from "@/db/store";

/** The whole file of an account's numbers as text, with the mark that it may begin with. */
export async function exported(reader: Reader, asked: Export): Promise<string> {
  const blocks: Uint8Array[] = [];
  for await (const block of exportDids(reader, asked)) blocks.push(block);
  return Buffer.concat(blocks).toString("utf8");
}
