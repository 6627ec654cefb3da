import type { DidRecord } from "@/db/dids/did-from-row";
import { findIdentityByName } from "@/db/identities/find-or-make-identity";
import { type IdentityVersion, identityVersions } from "@/db/identities/identity-versions";
import type { Reader } from "@/db/store";
import { whyNotAnotherIdentity } from "@/lib/did/registration";
import type { ImportRow } from "@/lib/numbers/import-row";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import type { Understanding } from "./line";

/** A line and the number that it changes. */
export interface Change {
  readonly row: ImportRow;
  readonly stored: DidRecord;
}

/** How the end users that lines name stand to those that their numbers have. */
export interface NamedEndUsers {
  /** The number stays with the very version that it has. */
  readonly isKept: (change: Change) => boolean;
  readonly troubles: (change: Change) => readonly string[];
}

const SILENT: NamedEndUsers = { isKept: () => false, troubles: () => [] };

/** Another end user is refused by the same rule as in the portal; a newer version is no other. */
export async function namedEndUsers(
  reader: Reader,
  { accountId, heading }: Understanding,
  changes: readonly Change[],
): Promise<NamedEndUsers> {
  if (!heading.present.has("identity")) return SILENT;
  const ids = changes.map(({ stored }) => stored.identityId).filter((id) => id !== null);
  const versions = await identityVersions(reader, accountId, ids);
  const current = ({ stored }: Change) => versions.get(stored.identityId ?? 0) ?? null;
  const isKept = (change: Change) => current(change)?.name === change.row.identity;
  const isAnother = (change: Change) => current(change) !== null && !isKept(change);
  const inUse = changes.filter(
    (change) => isAnother(change) && whyNotAnotherIdentity(change.stored) !== null,
  );
  const named = await standing(reader, accountId, inUse);
  const troubles = (change: Change) => {
    const why = isAnother(change) ? whyNotAnotherIdentity(change.stored) : null;
    const isNewer = named.get(change.row.identity ?? "")?.rootId === current(change)?.rootId;
    return why === null || isNewer ? [] : [`identity: ${REFUSAL_WORDS[why]}`];
  };
  return { isKept, troubles };
}

/** Those that there are of the named ones, by name. */
async function standing(
  reader: Reader,
  accountId: number,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, IdentityVersion>> {
  const found = new Map<string, IdentityVersion>();
  for (const name of new Set(changes.map(({ row }) => row.identity))) {
    const id = name === null ? null : await findIdentityByName(reader, accountId, name);
    const version = id === null ? null : (await identityVersions(reader, accountId, [id])).get(id);
    if (name !== null && version) found.set(name, version);
  }
  return found;
}
