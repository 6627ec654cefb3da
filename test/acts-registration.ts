import type { Store } from "@/db/store";
import { assignDetails } from "@/lib/operations/change-registration";
import { decideVerification } from "@/lib/operations/decide-verification";
import { addAddress } from "@/lib/operations/end-users/change-address";
import { createIdentity } from "@/lib/operations/end-users/change-identity";
import type { Verdict } from "@/lib/operations/registration/carry-out-verdict";
import type { DetailIds } from "@/lib/operations/registration/details";
import { asMember } from "@/lib/operations/registration/writing";
import { type DidOverrides, insertDid, NOW } from "./cast";
import { ADDRESS, anIdentity } from "./end-users";

const JUDGED = ["approve", "reject", "revoke", "resubmit"] as const;
export type Judged = (typeof JUDGED)[number];

/** What was decided about a verification before the act that it is there for. */
const EARLIER: Readonly<Record<Judged, Verdict | null>> = {
  approve: null,
  reject: null,
  revoke: { step: "approve", comment: null },
  resubmit: { step: "reject", reasons: ["not-permitted"], comment: null },
};

/** Facts of a number that waits for its registration. */
export const AWAITS = {
  registrationRequired: true,
  activatedAt: null,
  expiresAt: null,
  billingAnchorDay: null,
};

type Staffed = { readonly staffId: number; readonly memberId: number };

/** A verification for each thing that is done to one, and numbers with details. */
export async function registrationOf(
  store: Store,
  accountId: number,
  { staffId, memberId }: Staffed,
) {
  const add = async (facts: DidOverrides) => (await insertDid(store, { accountId, ...facts })).id;
  const waiting = () => add(AWAITS);
  const actor = asMember({ id: memberId, name: "Ada" });
  const assign = (ids: readonly number[], details: DetailIds) =>
    assignDetails(store, { accountId, actor, now: NOW }, ids, details);
  const by = { actor: { kind: "staff", id: staffId, name: "Devon" }, now: NOW } as const;
  const references: Partial<Record<Judged, string>> = {};
  for (const [place, judged] of JUDGED.entries()) {
    await assign([await waiting()], await endUser(store, accountId, judged));
    const reference = `VR-1000${place + 1}`;
    references[judged] = reference;
    const earlier = EARLIER[judged];
    if (earlier !== null) {
      await decideVerification(store, { reference, verdict: earlier }, by, NOW);
    }
  }
  const details = await endUser(store, accountId, "Beta Ltd");
  const otherDetails = await endUser(store, accountId, "Gamma Ltd");
  const releasable = await add({});
  await assign([releasable], otherDetails);
  const named = references as Record<Judged, string>;
  return { details, otherDetails, references: named, awaiting: await waiting(), releasable };
}

/** A number that has details which nothing asks for. */
export async function assigned(store: Store, accountId: number, memberId: number): Promise<string> {
  const { id, number } = await insertDid(store, { accountId });
  const by = { accountId, actor: asMember({ id: memberId, name: "Ada" }), now: NOW };
  await assignDetails(store, by, [id], await endUser(store, accountId, "Delta Ltd"));
  return number;
}

async function endUser(store: Store, accountId: number, name: string): Promise<DetailIds> {
  const owner = { accountId, name: "Ada" };
  const identityId = await createIdentity(store, owner, anIdentity({ name }), NOW);
  const added = await addAddress(store, owner, { identityId, details: ADDRESS }, NOW);
  if (added.kind !== "saved") throw new Error(added.kind);
  return { identityId, addressId: added.id };
}
