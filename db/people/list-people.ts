import type { Reader } from "@/db/store";
import type { Person } from "@/lib/did/person";
import { PERSON_COLUMNS, type PersonRecord, personOf } from "./person-record";

const PEOPLE = `
  SELECT ${PERSON_COLUMNS} FROM people p WHERE p.account_id IS ?
  ORDER BY p.disabled_at IS NOT NULL, p.name, p.id LIMIT ?`;

/** Far more than any account has. */
const MOST_PEOPLE = 1000;

/** Members of an account, or staff for `null`: by name, the disabled last. */
export async function listPeople(
  reader: Reader,
  accountId: number | null,
): Promise<readonly Person[]> {
  return reader.rows<PersonRecord>(PEOPLE, [accountId, MOST_PEOPLE]).map(personOf);
}
