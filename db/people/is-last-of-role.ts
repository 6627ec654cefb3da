import type { Reader } from "@/db/store";
import type { Person } from "@/lib/did/person";

/* Whoever was invited and never came counts only for somebody of the same kind. */
const ANOTHER = `
  SELECT 1 FROM people
  WHERE account_id IS :accountId AND role = :role AND id <> :id AND disabled_at IS NULL
    AND (password_hash IS NOT NULL OR :state = 'invited') LIMIT 1`;

/** Whether an account, or staff, would be left without anybody who can do what this one can. */
export async function isLastOfRole(reader: Reader, person: Person): Promise<boolean> {
  const { accountId, role, id, state } = person;
  if (state === "disabled") return false;
  return reader.row(ANOTHER, { accountId, role, id, state }) === undefined;
}
