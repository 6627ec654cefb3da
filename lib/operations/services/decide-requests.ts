import type { DidRecord } from "@/db/dids/did-from-row";
import type { Reader } from "@/db/store";
import type { Decision } from "@/lib/did/decision";
import { decideServiceRequest, type ServiceWish } from "@/lib/did/service-wish";
import type { Address, Identity } from "@/lib/numbers/end-user";
import type { NumberOutcome, Wish } from "./requested";
import { addressFor, findServed } from "./served";

/** A number for which the service may be asked, and who answers for it. */
export interface Taker {
  readonly did: DidRecord;
  readonly identity: Identity;
}

export interface Decided {
  readonly takers: readonly Taker[];
  /** One for each number, in their order. */
  readonly outcomes: readonly NumberOutcome[];
  readonly address: Address | null;
}

type Decide = (did: DidRecord, wish: ServiceWish, now: Date) => Decision<unknown>;

/** Asks the core about each number. @returns `null` where the address can't be gone by any more */
export async function decideRequests(
  reader: Reader,
  at: At,
  { service, numbers, addressId }: Wish,
  decide: Decide = decideServiceRequest,
): Promise<Decided | null> {
  const address = await addressFor(reader, at.accountId, addressId);
  if (address === undefined) return null;
  const found = await findServed(reader, at.accountId, numbers);
  const takers: Taker[] = [];
  const outcomes = found.map(({ number, did, identity }): NumberOutcome => {
    if (did === null) return { number, refusal: "not-found", identityId: null };
    const decision = decide(did, { service, identity, address }, at.now);
    const refusal = decision.kind === "refused" ? decision.reason : whyBeingUpdated(did, at.now);
    if (refusal === null && identity !== null) takers.push({ did, identity });
    return { number, refusal, identityId: did.identityId };
  });
  return { takers, outcomes, address: address === "unchosen" ? null : address };
}

interface At {
  readonly accountId: number;
  readonly now: Date;
}

/** What time has made due comes first. */
function whyBeingUpdated({ nextDueAt }: DidRecord, now: Date): "being-updated" | null {
  return nextDueAt !== null && nextDueAt <= now ? "being-updated" : null;
}
