import { findAddress } from "@/db/addresses/find-address";
import { listAddresses } from "@/db/addresses/list-addresses";
import { findIdentity } from "@/db/identities/find-identity";
import { listIdentities } from "@/db/identities/list-identities";
import type { Reader } from "@/db/store";
import type { EndUserOptions, NamedOption } from "@/lib/numbers/batch-view";
import type { Address, Identity } from "@/lib/numbers/end-user";
import {
  type ChosenDetails,
  detailsValue,
  type EndUserChoice,
} from "@/lib/numbers/end-user-choice";
import { joinFacts } from "@/lib/numbers/wording";
import { addressWords } from "@/lib/numbers/wording-address";

/** Identities by name, each with every address it has; what is chosen stays among them. */
export async function endUserOptions(
  reader: Reader,
  accountId: number,
  { details, name }: EndUserChoice,
): Promise<EndUserOptions> {
  const asked = { name, kind: null, archived: null, page: 1 };
  const found = await listIdentities(reader, accountId, asked);
  const roots = found.lines.map(({ rootId }) => rootId);
  const addresses = await listAddresses(reader, accountId, roots);
  const options = found.lines.flatMap((identity) => optionsOf(identity, addresses));
  const more = found.total - found.lines.length;
  const chosen = details === null ? null : await optionOf(reader, accountId, details);
  const isListed = chosen === null || options.some(({ value }) => value === chosen.value);
  return { options: isListed ? options : [chosen, ...options], more };
}

function optionsOf(identity: Identity, addresses: readonly Address[]): readonly NamedOption[] {
  const own = addresses.filter((it) => it.identityId === identity.rootId && it.archivedAt === null);
  return own.length === 0
    ? [named(identity, null)]
    : own.map((address) => named(identity, address));
}

async function optionOf(
  reader: Reader,
  accountId: number,
  { identityId, addressId }: ChosenDetails,
): Promise<NamedOption | null> {
  const identity = await findIdentity(reader, accountId, identityId);
  const address = addressId === null ? null : await findAddress(reader, accountId, addressId);
  return identity === null ? null : named(identity, address);
}

function named(identity: Identity, address: Address | null): NamedOption {
  return {
    value: detailsValue({ identityId: identity.id, addressId: address?.id ?? null }),
    label: joinFacts(identity.name, address === null ? "no address" : addressWords(address)),
  };
}
