import { refusalOf } from "./action-table";
import { approve, type Decision, type Refusal, refuse } from "./decision";
import type { Did } from "./did";
import type { Service } from "./service";
import { FIRST_STATES } from "./service-request";

/** A number as a service request meets it. */
export interface ServedDid extends Did {
  readonly countryCode: string;
}

/** Who answers for the number: the identity that it has now, by which all of its services go. */
export interface ServedIdentity {
  readonly rootId: number;
  readonly kind: "personal" | "business" | "unnamed";
}

/** Where emergency services are to be sent. */
export interface ServedAddress {
  /** First version of the identity that it belongs to. */
  readonly identityId: number;
  readonly countryCode: string;
}

export interface ServiceWish {
  readonly service: Service;
  readonly identity: ServedIdentity | null;
  /** "unchosen": what can be said before one is chosen. */
  readonly address: ServedAddress | null | "unchosen";
}

/** The only country whose carriers look names up. */
const CNAM_COUNTRY = "US";

/** Whether the service may be asked for, and the state in which the request begins. */
export function decideServiceRequest(
  did: ServedDid,
  wish: ServiceWish,
  now: Date,
): Decision<(typeof FIRST_STATES)[Service]> {
  const state = did[wish.service];
  if (state === null) return refuse("service-not-supported");
  const refusal =
    refusalOf("service", did, now) ??
    (state === "not-configured" ? null : "service-open") ??
    whyNotServed(did, wish);
  return refusal === null ? approve(FIRST_STATES[wish.service]) : refuse(refusal);
}

/** A request that was sent back goes to review again by the same rules as a new one. */
export function decideResubmission(
  did: ServedDid,
  wish: ServiceWish,
  now: Date,
): Decision<(typeof FIRST_STATES)[Service]> {
  if (did[wish.service] !== "changes-required") return refuse("service-not-open");
  const refusal = refusalOf("service", did, now) ?? whyNotServed(did, wish);
  return refusal === null ? approve(FIRST_STATES[wish.service]) : refuse(refusal);
}

/** Nothing is set up on a number that is not served. */
export function whyNotActivated(did: Did, now: Date): Refusal | null {
  return refusalOf("service", did, now);
}

function whyNotServed(did: ServedDid, wish: ServiceWish): Refusal | null {
  if (wish.service === "cnam" && did.countryCode !== CNAM_COUNTRY) return "service-elsewhere";
  return (
    whyNotIdentity(did, wish) ?? (wish.service === "emergency" ? whyNotAddress(did, wish) : null)
  );
}

/** What is in review for a registration can't be given to a service beside it. */
function whyNotIdentity(did: ServedDid, { service, identity }: ServiceWish): Refusal | null {
  if (identity === null) return "not-assigned";
  if (did.verification === "pending") return "verification-pending";
  if (did.registrationRequired && did.registrationApprovedAt === null) return "identity-unapproved";
  if (identity.kind === "unnamed") return "identity-unnamed";
  return service === "a2p" && identity.kind !== "business" ? "identity-not-business" : null;
}

function whyNotAddress(did: ServedDid, { identity, address }: ServiceWish): Refusal | null {
  if (address === "unchosen") return null;
  if (address === null) return "address-missing";
  if (address.identityId !== identity?.rootId) return "identity-in-use";
  return address.countryCode === did.countryCode ? null : "address-elsewhere";
}

/** The longest name that carriers show. */
export const LONGEST_CNAM = 15;

/** Letters, digits, space, and . , - ' & / ( ): what every carrier passes on. */
const CNAM_TEXT = /^[A-Za-z0-9 .,'&/()-]+$/;

export function isCnamText(text: string): boolean {
  return text.length >= 1 && text.length <= LONGEST_CNAM && CNAM_TEXT.test(text) && /\S/.test(text);
}
