import { moneyOf } from "@/db/ledger/money-of";
import { servicePriceAt } from "@/db/services/service-price";
import type { Reader } from "@/db/store";
import { decideRequests } from "./services/decide-requests";
import type { NumberOutcome, Wish } from "./services/requested";

/** A number that may have the service, and by whom it goes. */
export interface ForeseenTaker {
  readonly number: string;
  readonly countryCode: string;
  readonly identityId: number;
  readonly identityRootId: number;
  readonly identityName: string;
}

export interface ForeseenRequest {
  readonly takers: readonly ForeseenTaker[];
  readonly outcomes: readonly NumberOutcome[];
  /** For one number, minor units. */
  readonly priceMinor: number;
  /** `null` = nothing is refused for money. */
  readonly availableMinor: number | null;
}

/** What a request would come to, before an address is chosen. */
export async function foreseeRequest(
  reader: Reader,
  at: { readonly accountId: number; readonly now: Date },
  wish: Omit<Wish, "addressId">,
): Promise<ForeseenRequest> {
  const decided = await decideRequests(reader, at, { ...wish, addressId: "unchosen" });
  const { availableMinor } = await moneyOf(reader, at.accountId);
  return {
    takers: (decided?.takers ?? []).map(({ did, identity }) => ({
      number: did.number,
      countryCode: did.countryCode,
      identityId: identity.id,
      identityRootId: identity.rootId,
      identityName: identity.name,
    })),
    outcomes: decided?.outcomes ?? [],
    priceMinor: await servicePriceAt(reader, at.accountId, wish.service, at.now),
    availableMinor,
  };
}
