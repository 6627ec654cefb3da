import type { Identity } from "./end-user";
import type { ListParameters } from "./given-parameters";
import { oneOf, pageHref, pageNumber, readPageQuery, soughtText } from "./page-query";

export const IDENTITY_KINDS = ["personal", "business", "unnamed"] as const;

/** What the list of identities is asked. */
export interface IdentityQuery {
  /** A part of the name. */
  readonly name: string;
  readonly kind: Identity["kind"] | null;
  /** Only what is in the archive. */
  readonly archived: "yes" | null;
  readonly page: number;
}

export interface IdentityPage {
  readonly lines: readonly (Identity & {
    readonly addresses: number;
    readonly documents: number;
    readonly numbers: number;
  })[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function parseIdentityQuery(params: ListParameters) {
  return readPageQuery<IdentityQuery>(params, {
    name: soughtText,
    kind: oneOf(IDENTITY_KINDS),
    archived: oneOf(["yes"]),
    page: pageNumber,
  });
}

export function identityHref({ name, kind, archived, page }: IdentityQuery): string {
  return pageHref("/identities", {
    name,
    kind,
    archived,
    page: page === 1 ? null : String(page),
  });
}
