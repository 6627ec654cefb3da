import { SERVICES, type Service } from "@/lib/did/service";

/** Where each service has its pages. */
const SEGMENTS = {
  emergency: "emergency-calling",
  a2p: "a2p-sms",
  cnam: "cnam",
} as const satisfies Record<Service, string>;

export function servicePath(service: Service): string {
  return `/services/${SEGMENTS[service]}`;
}

/** The service that a path names; `null` for none of ours. */
export function serviceInPath(segment: string): Service | null {
  return SERVICES.find((service) => SEGMENTS[service] === segment) ?? null;
}

export function requestHref(service: Service, reference: string): string {
  return `${servicePath(service)}/${reference}`;
}

/** Where a service is asked for, with the numbers that it is for. */
export function newRequestHref(service: Service, numbers: readonly string[] = []): string {
  const path = `${servicePath(service)}/new`;
  return numbers.length === 0 ? path : `${path}?numbers=${numbers.join(",")}`;
}

/** In the place of a set: more was chosen than one request may be for. */
export const TOO_MANY = "too-many";

/** Where a request ends, for all of its numbers or for one of them. */
export function cancelHref(service: Service, reference: string, number?: string): string {
  const path = `${requestHref(service, reference)}/cancel`;
  return number === undefined ? path : `${path}?number=${number}`;
}

/** A reference as an address or a form may hold it. */
export const REFERENCE = /^[A-Z0-9-]{1,40}$/;
