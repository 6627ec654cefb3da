import type { Transaction } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { DemoNumber, DemoRegistration } from "./demo-number";
import type { EndUserIds } from "./end-users";

const INSERT = `
  INSERT INTO verifications
    (account_id, reference, identity_id, address_id, status, reason, submitted_at, decided_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/** Shared references run on from here. */
const FIRST_REFERENCE = 31_000;
const REVIEW_MS = 2 * DAY_MS;

/** The verification of a number; numbers of one end user, country and answer share one. */
export function verificationOf(
  tx: Transaction,
  accountId: number,
  endUsers: ReadonlyMap<string, EndUserIds>,
): (number: DemoNumber) => Promise<number | null> {
  const known = new Map<string, number>();
  return async (it) => {
    const { registration, identity } = it;
    if (registration === null || registration.state === "unassigned") return null;
    const shared = [identity, it.country, registration.state, registration.reason].join("|");
    const key = it.verification ?? shared;
    const reference = `VR-${FIRST_REFERENCE + accountId * 1000 + known.size}`;
    const endUser = endUsers.get(identity ?? "");
    const id =
      known.get(key) ??
      storeVerification(tx, [accountId, it.verification ?? reference, endUser], it, registration);
    known.set(key, id);
    return id;
  };
}

function storeVerification(
  tx: Transaction,
  [accountId, reference, endUser]: readonly [number, string, EndUserIds | undefined],
  it: DemoNumber,
  { state, approvedAt, reason }: DemoRegistration,
): number {
  const decidedAt = approvedAt ?? laterBy(it.createdAt, REVIEW_MS / 4);
  const submittedAt = approvedAt === null ? it.createdAt : laterBy(approvedAt, -REVIEW_MS);
  const made = tx.row<{ id: number }>(INSERT, [
    accountId,
    reference,
    endUser?.identityId ?? null,
    endUser?.addressId ?? null,
    state,
    reason,
    submittedAt.getTime(),
    state === "pending" ? null : decidedAt.getTime(),
  ]);
  if (made === undefined) throw new Error("the verification was not stored");
  return made.id;
}
