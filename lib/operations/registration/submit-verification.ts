import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import { approveDids } from "./approve-dids";
import type { Group } from "./decide-assignments";
import type { Details } from "./details";
import { makeVerification, verificationMade } from "./verification-for";
import { eventOf, SYSTEM, type Writing } from "./writing";

interface Submitted {
  readonly group: Group;
  /** What they have in common, in one text: numbers of later steps that share it join them. */
  readonly shared: string;
}

/** Approved details pass at once; a live number keeps what it has until the others are approved. */
export async function submitVerification(
  tx: Transaction,
  writing: Writing,
  details: Details,
  { group, shared }: Submitted,
): Promise<string> {
  const { accountId, now } = writing;
  const { identityId, addressId, identity } = details;
  const isApproved = group[0].verification === "approved";
  const { id, reference } =
    (await verificationMade(tx, writing, shared, isApproved)) ??
    (await makeVerification(tx, writing, details, isApproved));
  writing.made?.set(shared, id);
  const after = `${identity.name} · ${reference}`;
  const told = { action: "verification-submitted", before: null, after } as const;
  await recordEvents(
    tx,
    accountId,
    group.map(({ did }) => eventOf(did.number, writing, told)),
  );
  if (isApproved) {
    const dids = group.map(({ did }) => did);
    const approved = { identityId, addressId, verificationId: id };
    await approveDids(tx, { ...writing, actor: SYSTEM }, dids, approved);
    return reference;
  }
  for (const { did } of group) {
    const own = did.registrationApprovedAt === null ? { identityId, addressId } : {};
    const submitted = { ...did, ...own, verification: "pending", verificationId: id } as const;
    await updateDid(tx, did, submitted, now);
  }
  return reference;
}
