import { listAddresses } from "@/db/addresses/list-addresses";
import type { Store } from "@/db/store";
import type { Service } from "@/lib/did/service";
import type { Address } from "@/lib/numbers/end-user";
import { formatNumber } from "@/lib/numbers/format-number";
import { serviceMend } from "@/lib/numbers/service-mend";
import type { LeftOut, ServicePreview } from "@/lib/numbers/service-preview";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { type ForeseenTaker, foreseeRequest } from "@/lib/operations/foresee-request";

interface Asking {
  readonly accountId: number;
  readonly now: Date;
  readonly service: Service;
  readonly numbers: readonly string[];
}

export interface AskedFor {
  readonly preview: ServicePreview;
  /** Where help can be sent: the end user's addresses in the numbers' country. */
  readonly addresses: readonly Address[];
}

/** What would come of a request for these numbers: who takes part, who not and why, for how much. */
export async function askedFor(store: Store, asking: Asking): Promise<AskedFor> {
  const { accountId, service } = asking;
  const foreseen = await foreseeRequest(store, asking, asking);
  const { priceMinor, availableMinor } = foreseen;
  const [first] = foreseen.takers;
  const together = foreseen.takers.filter((taker) => goesWith(service, first, taker));
  const numbers = together.map(({ number }) => number);
  const totalMinor = priceMinor * numbers.length;
  const isShort = availableMinor !== null && totalMinor > 0;
  const preview: ServicePreview = {
    service,
    numbers,
    apart: foreseen.takers.map(({ number }) => number).filter((it) => !numbers.includes(it)),
    leftOut: foreseen.outcomes.flatMap((outcome) => leftOutOf(service, outcome)),
    identityNames: [...new Set(together.map(({ identityName }) => identityName))],
    identityId: first?.identityId ?? null,
    priceMinor,
    totalMinor,
    availableMinor,
    missingMinor: isShort ? Math.max(0, totalMinor - availableMinor) : 0,
  };
  return { preview, addresses: await addressesFor(store, accountId, first) };
}

/** Help is sent to one address: it suits the numbers of one end user in one country. */
function goesWith(service: Service, first: ForeseenTaker | undefined, taker: ForeseenTaker) {
  if (service !== "emergency") return true;
  const isSame = first?.identityRootId === taker.identityRootId;
  return isSame && first.countryCode === taker.countryCode;
}

function leftOutOf(
  service: Service,
  { number, refusal, identityId }: Awaited<ReturnType<typeof foreseeRequest>>["outcomes"][number],
): readonly LeftOut[] {
  if (refusal === null) return [];
  const mend = serviceMend(refusal, { service, number, identityId });
  return [{ number: formatNumber(number), words: REFUSAL_WORDS[refusal], mend }];
}

async function addressesFor(store: Store, accountId: number, taker: ForeseenTaker | undefined) {
  if (taker === undefined) return [];
  const all = await listAddresses(store, accountId, [taker.identityRootId]);
  return all.filter(
    ({ archivedAt, countryCode }) => archivedAt === null && countryCode === taker.countryCode,
  );
}
