import { SERVICES, type Service } from "@/lib/did/service";
import { REQUEST_STATES, type RequestState, WAITING_STATES } from "@/lib/did/service-request";
import type { ListParameters } from "./given-parameters";
import {
  oneOf,
  type ParameterReader,
  pageHref,
  pageNumber,
  readPageQuery,
  soughtText,
} from "./page-query";
import { servicePath } from "./service-path";

/** The states that requests of a service have, in the order of its filter. */
export const STATES_OF = {
  emergency: ["new", "in-process", "active", "changes-required", "canceled"],
  a2p: ["new", "in-process", "active", "changes-required", "canceled"],
  cnam: ["pending", "active", "cancelation-pending", "rejected", "canceled"],
} as const satisfies Record<Service, readonly RequestState[]>;

/** What the list of a service's requests is asked. */
export interface ServiceQuery {
  /** `null` = all. */
  readonly status: RequestState | null;
  /** A part of the reference, the name, the end user's name or a number. */
  readonly find: string;
  readonly page: number;
}

export interface ServiceLine {
  readonly service: Service;
  readonly reference: string;
  readonly name: string;
  readonly status: RequestState;
  readonly identityName: string | null;
  readonly accountName: string;
  /** How many it is or was for, and the first of them. */
  readonly numbers: number;
  readonly firstNumber: string | null;
  readonly requestedAt: Date;
  readonly changedAt: Date;
}

export interface ServicePage {
  readonly lines: readonly ServiceLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const READERS = { find: soughtText, page: pageNumber };

export function parseServiceQuery(service: Service, params: ListParameters) {
  const states: readonly RequestState[] = STATES_OF[service];
  return readPageQuery<ServiceQuery>(params, { ...READERS, status: oneOf(states) });
}

export function servicesHref(service: Service, { status, find, page }: ServiceQuery): string {
  return pageHref(servicePath(service), { status, find, page: shownPage(page) });
}

export const QUEUE_STATES = ["waiting", ...REQUEST_STATES, "all"] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** What staff's queue is asked, over all accounts: what waits, unless told otherwise. */
export interface ServiceQueueQuery {
  readonly status: QueueState;
  readonly service: Service | null;
  readonly find: string;
  readonly page: number;
}

const queueStatus: ParameterReader<QueueState> = {
  none: "waiting",
  read: (text) => oneOf(QUEUE_STATES).read(text) ?? "waiting",
};

export function parseServiceQueue(params: ListParameters) {
  const readers = { ...READERS, status: queueStatus, service: oneOf(SERVICES) };
  return readPageQuery<ServiceQueueQuery>(params, readers);
}

export function serviceQueueHref({ status, service, find, page }: ServiceQueueQuery): string {
  return pageHref("/staff/services", {
    status: status === "waiting" ? null : status,
    service,
    find,
    page: shownPage(page),
  });
}

/** `null` = whatever their state. */
export function statesAsked(status: QueueState): readonly RequestState[] | null {
  if (status === "all") return null;
  return status === "waiting" ? WAITING_STATES : [status];
}

function shownPage(page: number): string | null {
  return page === 1 ? null : String(page);
}
