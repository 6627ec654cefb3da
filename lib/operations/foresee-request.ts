import { servicePriceAt } from "@/db/services/service-price";
import type { Reader } from "@/db/store";
import { decideRequests } from "./services/decide-requests";
import { missingFor } from "./services/request-money";
import type { NumberOutcome, Wish } from "./services/requested";

export interface ForeseenRequest {
  readonly outcomes: readonly NumberOutcome[];
  /** For one number, minor units. */
  readonly priceMinor: number;
  /** What lacks for all of them. */
  readonly missingMinor: number;
}

/** What a request would come to, before an address is chosen. */
export async function foreseeRequest(
  reader: Reader,
  at: { readonly accountId: number; readonly now: Date },
  wish: Omit<Wish, "addressId">,
): Promise<ForeseenRequest> {
  const decided = await decideRequests(reader, at, { ...wish, addressId: "unchosen" });
  const takers = decided?.takers.length ?? 0;
  const priceMinor = await servicePriceAt(reader, at.accountId, wish.service, at.now);
  const missingMinor = await missingFor(reader, at.accountId, priceMinor * takers);
  return { outcomes: decided?.outcomes ?? [], priceMinor, missingMinor };
}
