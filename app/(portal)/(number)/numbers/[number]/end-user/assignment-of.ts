import { type EndUserChoices, endUserChoices } from "@/app/(portal)/end-user-choices";
import { registeringDid } from "@/db/dids/registering-dids";
import { findIdentity } from "@/db/identities/find-identity";
import { getStore } from "@/lib/app-store";
import type { Refusal } from "@/lib/did/decision";
import { requirementFacts } from "@/lib/numbers/assign-choice";
import type { DidRow } from "@/lib/numbers/did-row";
import { whyNothing } from "./why-nothing";

interface Shown {
  readonly row: DidRow;
  readonly now: Date;
}

export interface Assignment extends EndUserChoices {
  /** `null` = no registration is required. */
  readonly requirement: readonly (readonly [string, string])[] | null;
  /** Why nothing can be assigned now, whatever is chosen; `null` = something can. */
  readonly refusal: Refusal | null;
  readonly canUnassign: boolean;
}

/** What the number asks for, and what would become of each choice. */
export async function assignmentOf(
  accountId: number,
  { row, now }: Shown,
  name: string,
): Promise<Assignment> {
  const store = await getStore();
  const did = await registeringDid(store, accountId, row.did.number);
  if (did === null) throw new Error(`${row.did.number} left the account while its page was drawn`);
  const place = { country: row.countryName, region: row.regionName, city: row.cityName };
  const identity =
    did.identityId === null ? null : await findIdentity(store, accountId, did.identityId);
  const current = identity?.rootId ?? null;
  const asked = { accountId, now, didIds: [did.id], name, place, current };
  const { requirement, place: whereabouts, registrationRequired } = did;
  return {
    ...(await endUserChoices(store, asked)),
    ...whyNothing(did, now),
    requirement: registrationRequired ? requirementFacts(requirement, whereabouts, place) : null,
  };
}
