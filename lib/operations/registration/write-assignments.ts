import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import { identityVersions } from "@/db/identities/identity-versions";
import type { Transaction } from "@/db/store";
import type { Group, Taker } from "./decide-assignments";
import type { Details } from "./details";
import { submitVerification } from "./submit-verification";
import { eventOf, type Writing } from "./writing";

/** Writes the details to each number, with a verification where one is required. @returns references */
export async function writeAssignments(
  tx: Transaction,
  writing: Writing,
  details: Details,
  takers: readonly Taker[],
): Promise<readonly string[]> {
  const references: string[] = [];
  for (const [shared, group] of inGroups(takers)) {
    const { verification } = group[0];
    if (verification === null) await writePlainly(tx, writing, details, group);
    else references.push(await submitVerification(tx, writing, details, { shared, group }));
  }
  return references;
}

/** Numbers of one country and type that stand alike, by what they share. */
function inGroups(takers: readonly Taker[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, [Taker, ...Taker[]]>();
  for (const taker of takers) {
    const { countryCode, numberType } = taker.did;
    const key = [countryCode, numberType, taker.verification].join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [taker]);
    else group.push(taker);
  }
  return groups;
}

async function writePlainly(tx: Transaction, writing: Writing, details: Details, group: Group) {
  const { accountId, now } = writing;
  const { identityId, addressId, identity } = details;
  for (const { did } of group) await updateDid(tx, did, { ...did, identityId, addressId }, now);
  const had = group.map(({ did }) => did.identityId).filter((id) => id !== null);
  const versions = await identityVersions(tx, accountId, had);
  const told = { action: "identity-set", after: identity.name } as const;
  const events = group.map(({ did }) => {
    const before = versions.get(did.identityId ?? 0)?.name ?? null;
    return eventOf(did.number, writing, { ...told, before });
  });
  await recordEvents(tx, accountId, events);
}
