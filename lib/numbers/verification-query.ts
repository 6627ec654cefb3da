import type { ListParameters } from "./given-parameters";
import {
  oneOf,
  type ParameterReader,
  pageHref,
  pageNumber,
  readPageQuery,
  soughtText,
} from "./page-query";

export const VERIFICATION_FILTERS = ["pending", "active", "rejected"] as const;
export type VerificationFilter = (typeof VERIFICATION_FILTERS)[number];

/** What a list of verifications is asked. */
export interface VerificationQuery {
  /** `null` = all. */
  readonly status: VerificationFilter | null;
  /** A part of the reference or of the end user's name. */
  readonly find: string;
  readonly page: number;
}

export interface VerificationLine {
  readonly reference: string;
  readonly status: "pending" | "approved" | "rejected";
  readonly identityName: string | null;
  readonly accountName: string;
  readonly numbers: number;
  /** Of one of its numbers; `null` = none is left. */
  readonly countryCode: string | null;
  readonly countryName: string | null;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface VerificationPage {
  readonly lines: readonly VerificationLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const READERS = { status: oneOf(VERIFICATION_FILTERS), find: soughtText, page: pageNumber };

export function parseVerificationQuery(params: ListParameters) {
  return readPageQuery<VerificationQuery>(params, READERS);
}

export function verificationsHref(query: VerificationQuery): string {
  const page = query.page === 1 ? null : String(query.page);
  return pageHref("/verifications", { status: query.status, find: query.find, page });
}

const QUEUE_STATES = [...VERIFICATION_FILTERS, "all"] as const;
const queueStatus: ParameterReader<(typeof QUEUE_STATES)[number]> = {
  none: "pending",
  read: (text) => oneOf(QUEUE_STATES).read(text) ?? "pending",
};

/** Staff's queue shows what waits unless something else is asked for. */
export function parseQueueQuery(params: ListParameters) {
  const { query, dropped } = readPageQuery<Omit<VerificationQuery, "status"> & QueueStatus>(
    params,
    { ...READERS, status: queueStatus },
  );
  const status = query.status === "all" ? null : query.status;
  return { query: { ...query, status }, dropped };
}

interface QueueStatus {
  readonly status: (typeof QUEUE_STATES)[number];
}

export function queueHref({ status, find, page }: VerificationQuery): string {
  return pageHref("/staff/verifications", {
    status: status === "pending" ? null : (status ?? "all"),
    find,
    page: page === 1 ? null : String(page),
  });
}
