import { statusFromCode } from "@/db/dids/projection";
import type { Reader } from "@/db/store";
import type { DidStatus } from "@/lib/did/status";

export interface SharedMember {
  readonly number: string;
  readonly description: string | null;
  readonly status: DidStatus;
  readonly capacity: number;
}

const LIST = `
  SELECT number, description, status, capacity FROM dids
  WHERE shared_group_id = ? AND account_id = ? ORDER BY number LIMIT ? OFFSET ?`;

/** The numbers of a shared group, a page of them. */
export async function listSharedMembers(
  reader: Reader,
  accountId: number,
  groupId: number,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly SharedMember[]> {
  type Stored = Omit<SharedMember, "status"> & { readonly status: number };
  return reader
    .rows<Stored>(LIST, [groupId, accountId, limit, offset])
    .map((row) => ({ ...row, status: statusFromCode(row.status) }));
}
