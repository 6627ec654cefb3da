import type { Reader, Transaction } from "@/db/store";
import { type AssignOutcome, decideEach } from "./decide-assignments";
import { type DetailIds, type Unusable, usableDetails } from "./details";
import { writeAssignments } from "./write-assignments";
import type { Writing } from "./writing";

export type Assigned =
  | { readonly kind: "unusable"; readonly reason: Unusable }
  | {
      readonly kind: "decided";
      /** One for each id, in their order. */
      readonly outcomes: readonly AssignOutcome[];
      /** Of the verifications that were made. */
      readonly references: readonly string[];
    };

/**
 * Assigns end-user details to the account's numbers, up to 1,000 at once; the account is settled
 * up to now. Numbers of one country and type go into one verification, over all steps of a batch.
 */
export async function assignEndUser(
  tx: Transaction,
  writing: Writing,
  ids: readonly number[],
  wanted: DetailIds,
): Promise<Assigned> {
  const details = await usableDetails(tx, writing.accountId, wanted);
  if (typeof details === "string") return { kind: "unusable", reason: details };
  const { takers, outcomes } = await decideEach(tx, writing, ids, details);
  const references = await writeAssignments(tx, writing, details, takers);
  return { kind: "decided", outcomes, references };
}

/** The same without doing it: what would become of each number. */
export async function foreseeAssignment(
  reader: Reader,
  { accountId, now }: Pick<Writing, "accountId" | "now">,
  ids: readonly number[],
  wanted: DetailIds,
): Promise<Assigned> {
  const details = await usableDetails(reader, accountId, wanted);
  if (typeof details === "string") return { kind: "unusable", reason: details };
  const { outcomes } = await decideEach(reader, { accountId, now }, ids, details);
  return { kind: "decided", outcomes, references: [] };
}
