import { SERVICE_TONES } from "@/lib/did/service";
import type { CardContext, CardFact } from "./card-fact";
import type { ServiceDetails } from "./did-details";
import type { DidRow } from "./did-row";
import { endUserFact, type RequestCard } from "./request-card";
import { newRequestHref, requestHref } from "./service-path";
import {
  OFF_AND_ASSIGNED,
  SERVICE_REQUEST_WORDS,
  SERVICE_STATE_MEANINGS,
  SERVICE_STATE_WORDS,
  SERVICE_WORDS,
} from "./wording-services";
import { formatInstant } from "./wording-time";

/** Every word of the card behind a service's icon. */
export function serviceCard(
  row: Pick<DidRow, "identity"> & { readonly did: Pick<DidRow["did"], "number"> },
  details: ServiceDetails,
  { timeZone, role }: Pick<CardContext, "timeZone" | "role">,
): RequestCard {
  const { service, state, request } = details;
  const isOff = state === "not-configured";
  return {
    icon: { shape: "service", glyph: service, tone: SERVICE_TONES[state] },
    title: SERVICE_WORDS[service],
    subtitle: SERVICE_STATE_WORDS[state],
    isStateSubtitle: true,
    refusal: null,
    meaning: meaningOf(row, details),
    facts: isOff || request === null ? [endUserFact(row)] : requestFacts(details, timeZone),
    mends: role === "viewer" ? [] : mendsOf(row.did.number, details),
  };
}

/** A gray one leads to set-up, one that was sent back to where it is mended. */
function mendsOf(number: string, { service, state, request }: ServiceDetails) {
  if (state === "not-configured") {
    return [{ label: "Set up", href: newRequestHref(service, [number]) }];
  }
  if (state !== "changes-required" || request === null) return [];
  const href = `${requestHref(service, request.reference)}#resubmit`;
  return [{ label: "Change and resubmit", href }];
}

function meaningOf({ identity }: Pick<DidRow, "identity">, details: ServiceDetails) {
  const { state, request } = details;
  if (state === "not-configured" && identity !== null) {
    return OFF_AND_ASSIGNED;
  }
  const isTold = state === "active" ? request !== null : isSentBack(details);
  return isTold ? null : SERVICE_STATE_MEANINGS[state];
}

function requestFacts({ service, state, request }: ServiceDetails, timeZone: string): CardFact[] {
  if (request === null) return [];
  const { name, reference, reason, requestedAt } = request;
  const requested = formatInstant(requestedAt, timeZone);
  const href = requestHref(service, reference);
  const facts: CardFact[] = [
    { label: SERVICE_REQUEST_WORDS[service], value: name, detail: reference, href },
    { label: "Requested", value: requested, detail: null },
  ];
  if (!isSentBack({ service, state, request }) || reason === null) return facts;
  return [...facts, { label: "Reason", value: reason, detail: null }];
}

/** With a reason that says more than the state does. */
function isSentBack({ state, request }: ServiceDetails): boolean {
  return SERVICE_TONES[state] === "bad" && request !== null && request.reason !== null;
}
