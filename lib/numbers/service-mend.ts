import type { Refusal } from "@/lib/did/decision";
import type { Service } from "@/lib/did/service";
import { numberHref } from "./number-in-path";
import { servicePath } from "./service-path";

interface Refused {
  readonly service: Service;
  readonly number: string;
  readonly identityId: number | null;
}

export interface Mend {
  readonly label: string;
  readonly href: string;
}

const MENDS: Readonly<Partial<Record<Refusal, (it: Refused) => Mend>>> = {
  "not-assigned": ({ number }) => endUser(number, "Assign end-user details"),
  "identity-unapproved": ({ number }) => endUser(number, "Submit them for approval"),
  "identity-not-business": ({ number }) => endUser(number, "Assign a business identity"),
  "identity-unnamed": ({ identityId }) => ({
    label: "Complete it",
    href: `/identities/${identityId}/edit`,
  }),
  "verification-pending": ({ number }) => onPage(number, "verification", "See the verification"),
  canceled: ({ number }) => onPage(number, "actions", "Show its actions"),
  expired: ({ number }) => onPage(number, "actions", "Show its actions"),
  "service-open": ({ service, number }) => ({
    label: "See the request",
    href: `${servicePath(service)}?find=${number}`,
  }),
};

/** Where what keeps a number from a service can be mended; `null` = nowhere. */
export function serviceMend(refusal: Refusal, refused: Refused): Mend | null {
  return MENDS[refusal]?.(refused) ?? null;
}

function endUser(number: string, label: string): Mend {
  return { label, href: `${numberHref(number)}/end-user` };
}

function onPage(number: string, anchor: string, label: string): Mend {
  return { label, href: numberHref(number, anchor) };
}
