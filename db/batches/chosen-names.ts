import { findAddress } from "@/db/addresses/find-address";
import { nameOfThing } from "@/db/deletions/name-of-thing";
import { findIdentity } from "@/db/identities/find-identity";
import type { Reader } from "@/db/store";
import { nameOfTarget } from "@/db/trunks/name-of-target";
import type { RoutingTarget } from "@/lib/did/routing";
import type { CapacityOptions } from "@/lib/numbers/capacity-choice";
import type { ChosenNames } from "@/lib/numbers/chosen-names";
import type { ChosenDetails } from "@/lib/numbers/end-user-choice";
import type { VerbChoice } from "@/lib/numbers/verb-options";
import { joinFacts } from "@/lib/numbers/wording";

/** What was chosen for a batch, by name. */
export async function chosenNames(
  reader: Reader,
  accountId: number,
  choice: VerbChoice,
): Promise<ChosenNames> {
  switch (choice.verb) {
    case "route":
      return targetName(reader, accountId, choice.options.target);
    case "delete":
      return targetName(reader, accountId, choice.options.moveTo);
    case "capacity":
      return capacityNames(reader, accountId, choice.options);
    case "assign":
      return endUserName(reader, accountId, choice.options.details);
    case "renew":
    case "cycles":
    case "restore":
    case "cancel":
    case "remove":
    case "unassign":
    case "describe":
    case "period":
    case "edit":
    case "undo":
      return {};
  }
}

async function targetName(reader: Reader, accountId: number, target: RoutingTarget | null) {
  return target === null ? {} : { target: await nameOfTarget(reader, accountId, target) };
}

async function capacityNames(
  reader: Reader,
  accountId: number,
  { dedicated, sharedGroupId }: CapacityOptions,
): Promise<ChosenNames> {
  const named = (kind: "pool" | "shared", id: number) =>
    nameOfThing(reader, accountId, { kind, id });
  return {
    ...(dedicated && { pool: await named("pool", dedicated.poolId) }),
    ...(sharedGroupId && { sharedGroup: await named("shared", sharedGroupId) }),
  };
}

/** The version that was assigned, whatever became of the identity since. */
async function endUserName(reader: Reader, accountId: number, details: ChosenDetails | null) {
  if (details === null) return {};
  const { identityId, addressId } = details;
  const identity = await findIdentity(reader, accountId, identityId);
  const address = addressId === null ? null : await findAddress(reader, accountId, addressId);
  if (identity === null) return { endUser: null };
  return { endUser: joinFacts(identity.name, address?.city ?? null) };
}
