import { listAddresses } from "@/db/addresses/list-addresses";
import type { ServiceRequestRecord } from "@/db/services/find-service-request";
import { openNumbersOf } from "@/db/services/request-numbers";
import { getStore } from "@/lib/app-store";
import { decideResubmission } from "@/lib/did/service-wish";
import type { Address } from "@/lib/numbers/end-user";
import { formatNumber } from "@/lib/numbers/format-number";
import { serviceMend } from "@/lib/numbers/service-mend";
import type { LeftOut } from "@/lib/numbers/service-preview";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { decideRequests } from "@/lib/operations/services/decide-requests";

export interface Mendable {
  /** What keeps its numbers from another review. */
  readonly inTheWay: readonly LeftOut[];
  readonly addresses: readonly Address[];
  readonly identityId: number | null;
  readonly addressId: number | null;
}

/** What a request that was sent back can be mended with. */
export async function mendable(
  accountId: number,
  { record, now }: { readonly record: ServiceRequestRecord; readonly now: Date },
): Promise<Mendable> {
  const store = await getStore();
  const { service, addressId } = record;
  const numbers = (await openNumbersOf(store, record)).map(({ number }) => number);
  const wish = { service, numbers, addressId: "unchosen" } as const;
  const decided = await decideRequests(store, { accountId, now }, wish, decideResubmission);
  const [first] = decided?.takers ?? [];
  const roots = first === undefined ? [] : [first.identity.rootId];
  const addresses = service === "emergency" ? await listAddresses(store, accountId, roots) : [];
  const inTheWay = (decided?.outcomes ?? []).flatMap(({ number, refusal, identityId }) => {
    if (refusal === null) return [];
    const mend = serviceMend(refusal, { service, number, identityId });
    return [{ number: formatNumber(number), words: REFUSAL_WORDS[refusal], mend }];
  });
  return {
    inTheWay,
    addresses: addresses.filter(
      ({ archivedAt, countryCode }) =>
        archivedAt === null && countryCode === first?.did.countryCode,
    ),
    identityId: first?.identity.id ?? null,
    addressId,
  };
}
