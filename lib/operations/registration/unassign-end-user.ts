import { type RegisteringDid, registeringDids } from "@/db/dids/registering-dids";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import { findIdentity } from "@/db/identities/find-identity";
import type { Transaction } from "@/db/store";
import type { Refusal } from "@/lib/did/decision";
import type { HistoryEvent } from "@/lib/did/history";
import { decideUnassignment } from "@/lib/did/registration";
import { eventOf, type Writing } from "./writing";

export type UnassignOutcome =
  | { readonly id: number; readonly kind: "done" }
  | { readonly id: number; readonly kind: "refused"; readonly reason: Refusal };

const NOTHING = {
  identityId: null,
  addressId: null,
  verification: "unassigned",
  verificationId: null,
} as const;

/** Takes end-user details from numbers that may be without; one outcome for each id. */
export async function unassignEndUser(
  tx: Transaction,
  writing: Writing,
  ids: readonly number[],
): Promise<readonly UnassignOutcome[]> {
  const { accountId, now } = writing;
  const dids = await registeringDids(tx, accountId, ids);
  const events: HistoryEvent[] = [];
  const outcomes: UnassignOutcome[] = [];
  for (const id of new Set(ids)) {
    const did = dids.get(id);
    const refusal = did === undefined ? "not-found" : refusalOf(did, now);
    if (did === undefined || refusal !== null) {
      outcomes.push({ id, kind: "refused", reason: refusal ?? "not-found" });
      continue;
    }
    const before = await nameOf(tx, accountId, did.identityId);
    await updateDid(tx, did, { ...did, ...NOTHING }, now);
    const told = { action: "identity-set", before, after: null } as const;
    events.push(eventOf(did.number, writing, told));
    outcomes.push({ id, kind: "done" });
  }
  await recordEvents(tx, accountId, events);
  return outcomes;
}

function refusalOf(did: RegisteringDid, now: Date): Refusal | null {
  const decision = decideUnassignment(did, did.identityId !== null, now);
  return decision.kind === "refused" ? decision.reason : null;
}

async function nameOf(tx: Transaction, accountId: number, id: number | null) {
  return id === null ? null : ((await findIdentity(tx, accountId, id))?.name ?? null);
}
