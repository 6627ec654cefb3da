import { folded } from "./folded";

/** Papers that regulators ask for. */
export const DOCUMENT_KINDS = [
  "identity-proof",
  "address-proof",
  "company-extract",
  "other",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const REQUIRED_IDENTITIES = ["any", "personal", "business"] as const;
export const REQUIRED_ADDRESSES = ["anywhere", "country", "region", "city"] as const;

/** What a DID group asks of a number's end user. */
export interface Requirement {
  readonly identity: (typeof REQUIRED_IDENTITIES)[number];
  readonly address: (typeof REQUIRED_ADDRESSES)[number];
  readonly documents: readonly DocumentKind[];
}

/** Where something is, as far as it is known. */
export interface Whereabouts {
  readonly countryCode: string;
  readonly regionId: number | null;
  readonly city: string | null;
}

/** End-user details as far as a requirement looks at them. */
export interface EndUserFacts {
  readonly kind: "personal" | "business" | "unnamed";
  readonly address: Whereabouts | null;
  readonly documents: readonly DocumentKind[];
}

/** One thing that is missing, and of which kind. */
export type Shortcoming =
  | { readonly kind: "name" }
  | { readonly kind: "identity"; readonly needed: "personal" | "business" }
  | { readonly kind: "address" }
  | { readonly kind: "place"; readonly within: "country" | "region" | "city" }
  | { readonly kind: "document"; readonly document: DocumentKind };

/** Everything that keeps these details from meeting the requirement of a number at `place`. */
export function shortcomings(
  requirement: Requirement,
  place: Whereabouts,
  endUser: EndUserFacts,
): readonly Shortcoming[] {
  const missing = requirement.documents.filter((kind) => !endUser.documents.includes(kind));
  return [
    ...identityShortcomings(requirement.identity, endUser.kind),
    ...addressShortcomings(requirement.address, place, endUser.address),
    ...missing.map((document) => ({ kind: "document" as const, document })),
  ];
}

function identityShortcomings(
  needed: Requirement["identity"],
  kind: EndUserFacts["kind"],
): readonly Shortcoming[] {
  if (kind === "unnamed") return [{ kind: "name" }];
  return needed === "any" || needed === kind ? [] : [{ kind: "identity", needed }];
}

/** What the number has no region or city for is asked of the next larger place. */
function addressShortcomings(
  needed: Requirement["address"],
  place: Whereabouts,
  address: Whereabouts | null,
): readonly Shortcoming[] {
  if (address === null) return [{ kind: "address" }];
  const within = narrowest(needed, place);
  return within === null || isWithin(within, place, address) ? [] : [{ kind: "place", within }];
}

export function narrowest(
  needed: Requirement["address"],
  place: Whereabouts,
): "country" | "region" | "city" | null {
  if (needed === "anywhere") return null;
  if (needed === "city" && place.city !== null) return "city";
  return needed !== "country" && place.regionId !== null ? "region" : "country";
}

function isWithin(
  within: "country" | "region" | "city",
  place: Whereabouts,
  address: Whereabouts,
): boolean {
  if (address.countryCode !== place.countryCode) return false;
  if (within === "city") return folded(address.city ?? "") === folded(place.city ?? "");
  return within === "country" || address.regionId === place.regionId;
}
