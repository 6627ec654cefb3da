import { listAddresses } from "@/db/addresses/list-addresses";
import { listIdentities } from "@/db/identities/list-identities";
import type { Store } from "@/db/store";
import {
  type AssignChoice,
  assignChoice,
  type Foreseen,
  inOrder,
} from "@/lib/numbers/assign-choice";
import type { Address, Identity } from "@/lib/numbers/end-user";
import type { PlaceNames } from "@/lib/numbers/wording-end-user";
import { foreseeAssignment } from "@/lib/operations/registration/assign-end-user";

interface Asked {
  readonly accountId: number;
  readonly now: Date;
  /** The numbers that are to have the same details. */
  readonly didIds: readonly number[];
  /** A part of the identity's name. */
  readonly name: string;
  readonly place: PlaceNames;
  /** First version of the identity that is there now. */
  readonly current: number | null;
  /** Whatever is chosen goes to review, approved elsewhere or not. */
  readonly isReviewed?: boolean;
}

export interface EndUserChoices {
  readonly choices: readonly AssignChoice[];
  /** Identities that match beyond those that are shown. */
  readonly more: number;
}

/** Every choice with what would become of it, by the same rules as the assignment itself. */
export async function endUserChoices(store: Store, asked: Asked): Promise<EndUserChoices> {
  const { accountId, name, place } = asked;
  const found = await listIdentities(store, accountId, {
    name,
    kind: null,
    archived: null,
    page: 1,
  });
  const roots = found.lines.map(({ rootId }) => rootId);
  const addresses = await listAddresses(store, accountId, roots);
  const pairs = found.lines.flatMap((identity) => pairsOf(identity, addresses));
  const choices: AssignChoice[] = [];
  for (const [identity, address] of pairs) {
    const foreseen = await foresee(store, asked, [identity, address]);
    if (foreseen !== null)
      choices.push(assignChoice([identity, address], foreseen, place, asked.current));
  }
  return { choices: inOrder(choices), more: found.total - found.lines.length };
}

type Pair = readonly [Identity, Address | null];

function pairsOf(identity: Identity, addresses: readonly Address[]): readonly Pair[] {
  const own = addresses.filter((it) => it.identityId === identity.rootId && it.archivedAt === null);
  return own.length === 0 ? [[identity, null]] : own.map((address) => [identity, address]);
}

/** What keeps one of the numbers keeps them all. */
async function foresee(
  store: Store,
  { accountId, now, didIds, isReviewed }: Asked,
  [identity, address]: Pair,
): Promise<Foreseen | null> {
  const wanted = { identityId: identity.id, addressId: address?.id ?? null };
  const foreseen = await foreseeAssignment(store, { accountId, now }, didIds, wanted);
  if (foreseen.kind === "unusable") return null;
  const { outcomes } = foreseen;
  const first = outcomes.find(({ kind }) => kind === "refused") ?? outcomes[0] ?? null;
  if (first?.kind !== "done" || isReviewed !== true) return first;
  return { ...first, verification: "pending" };
}
