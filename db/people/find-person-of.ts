import type { Reader } from "@/db/store";
import type { Person } from "@/lib/did/person";
import { PERSON_COLUMNS, type PersonRecord, personOf } from "./person-record";

const PERSON = `SELECT ${PERSON_COLUMNS} FROM people p WHERE p.id = ? AND p.account_id IS ?`;

/** Where somebody belongs: an account, or staff for `null`. */
export interface PersonPlace {
  readonly accountId: number | null;
  readonly personId: number;
}

/** One member of an account, or one of staff; another account's is not found. */
export async function findPersonOf(
  reader: Reader,
  { accountId, personId }: PersonPlace,
): Promise<Person | null> {
  const record = reader.row<PersonRecord>(PERSON, [personId, accountId]);
  return record === undefined ? null : personOf(record);
}
