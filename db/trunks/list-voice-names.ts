import type { Reader } from "@/db/store";

export interface VoiceName {
  readonly id: number;
  readonly name: string;
}

const NAMES = {
  trunks: "SELECT id, name FROM trunks WHERE account_id = ?",
  groups: "SELECT id, name FROM trunk_groups WHERE account_id = ?",
} as const;

const BY_NAME = new Intl.Collator("en", { numeric: true }).compare;

/** All names of the account's trunks or groups, in the order in which a reader looks for them. */
export async function listVoiceNames(
  reader: Reader,
  accountId: number,
  what: keyof typeof NAMES,
): Promise<readonly VoiceName[]> {
  return reader
    .rows<VoiceName>(NAMES[what], [accountId])
    .sort((one, other) => BY_NAME(one.name, other.name) || one.id - other.id);
}
