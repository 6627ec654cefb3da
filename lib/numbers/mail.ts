import type { ListParameters } from "./given-parameters";
import type { Notice } from "./notice";
import { oneOf, pageHref, pageNumber, readPageQuery } from "./page-query";

export const MAIL_STATES = ["waiting", "sent", "failed"] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** An e-mail to a member, as it stands in the outbox. Instants by the machine's clock. */
export interface Mail {
  readonly id: number;
  readonly accountId: number;
  readonly accountName: string;
  readonly form: "at-once" | "digest";
  readonly state: MailState;
  readonly address: string;
  readonly personName: string;
  readonly writtenAt: Date;
  readonly attempts: number;
  readonly triedAt: Date | null;
  /** Not tried before; `null` once it is sent or has failed. */
  readonly nextAt: Date | null;
  readonly sentAt: Date | null;
  /** Why the last attempt failed. */
  readonly fault: string | null;
  readonly notices: readonly Notice[];
}

/** What the outbox is asked. */
export interface OutboxQuery {
  readonly state: MailState | null;
  readonly page: number;
}

export interface OutboxPage {
  readonly lines: readonly Mail[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function parseOutboxQuery(params: ListParameters) {
  return readPageQuery<OutboxQuery>(params, { state: oneOf(MAIL_STATES), page: pageNumber });
}

export function outboxHref({ state, page }: OutboxQuery): string {
  return pageHref("/staff/outbox", { state, page: page === 1 ? null : String(page) });
}
