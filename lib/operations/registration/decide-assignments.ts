import { type RegisteringDid, registeringDids } from "@/db/dids/registering-dids";
import { findIdentity } from "@/db/identities/find-identity";
import type { Reader } from "@/db/store";
import type { Refusal } from "@/lib/did/decision";
import { type Assignment, decideAssignment } from "@/lib/did/registration";
import type { Shortcoming } from "@/lib/did/requirement";
import type { Identity } from "@/lib/numbers/end-user";
import { type Details, missingFor, proposalFor } from "./details";
import type { Writing } from "./writing";

/** What became, or would become, of one number. */
export type AssignOutcome =
  | {
      readonly id: number;
      readonly kind: "done";
      readonly verification: Assignment["verification"];
    }
  | {
      readonly id: number;
      readonly kind: "refused";
      readonly reason: Refusal;
      /** What the details lack for this number, where that is the reason. */
      readonly missing: readonly Shortcoming[];
    };

/** A number that takes the details, and what follows for it. */
export interface Taker {
  readonly did: RegisteringDid;
  readonly verification: Assignment["verification"];
}

/** Takers of one country and type that stand alike. */
export type Group = readonly [Taker, ...Taker[]];

/** Asks the core about each number; one outcome for each id, in their order. */
export async function decideEach(
  reader: Reader,
  { accountId, now }: Pick<Writing, "accountId" | "now">,
  ids: readonly number[],
  details: Details,
) {
  const dids = await registeringDids(reader, accountId, ids);
  const current = await identitiesOf(reader, accountId, [...dids.values()]);
  const takers: Taker[] = [];
  const outcomes = [...new Set(ids)].map((id): AssignOutcome => {
    const did = dids.get(id);
    if (did === undefined) return { id, kind: "refused", reason: "not-found", missing: [] };
    const identity = did.identityId === null ? null : (current.get(did.identityId) ?? null);
    const decision = decideAssignment(did, proposalFor(did, details, identity), now);
    if (decision.kind === "refused") {
      const { reason } = decision;
      const missing = reason === "requirement-unmet" ? missingFor(did, details) : [];
      return { id, kind: "refused", reason, missing };
    }
    takers.push({ did, ...decision.change });
    return { id, kind: "done", ...decision.change };
  });
  return { takers, outcomes };
}

/** The identities that the numbers have now, by id. */
async function identitiesOf(
  reader: Reader,
  accountId: number,
  dids: readonly RegisteringDid[],
): Promise<ReadonlyMap<number, Identity>> {
  const found = new Map<number, Identity>();
  for (const { identityId } of dids) {
    if (identityId === null || found.has(identityId)) continue;
    const identity = await findIdentity(reader, accountId, identityId);
    if (identity !== null) found.set(identityId, identity);
  }
  return found;
}
