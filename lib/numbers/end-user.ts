import type { DocumentKind } from "@/lib/did/requirement";

/** What regulators ask of a person or a business; what does not apply is `null`. */
export interface IdentityDetails {
  readonly kind: "personal" | "business";
  /** Of the company, or first and last name of the person. */
  readonly name: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly countryCode: string;
  readonly companyNumber: string | null;
  readonly taxId: string | null;
  /** ISO day. */
  readonly birthDate: string | null;
  readonly birthPlace: string | null;
  readonly idNumber: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
}

/** One version of something that a number may go by: an older one stays for those that have it. */
export interface Version {
  readonly id: number;
  /** Id of the first version, by which all of them are one. */
  readonly rootId: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly archivedAt: Date | null;
  /** When a newer version took its place. */
  readonly replacedAt: Date | null;
}

/** An import knows only a name, or not even that. */
export interface Identity extends Version, Omit<IdentityDetails, "kind" | "countryCode"> {
  readonly kind: "personal" | "business" | "unnamed";
  readonly countryCode: string | null;
  readonly countryName: string | null;
}

export interface AddressDetails {
  readonly countryCode: string;
  readonly regionId: number | null;
  readonly city: string;
  readonly postalCode: string;
  readonly street: string;
}

export interface Address extends Version, AddressDetails {
  /** First version of the identity that it belongs to. */
  readonly identityId: number;
  readonly countryName: string;
  readonly regionName: string | null;
}

/** A paper of an identity, kept as a file beside the database. */
export interface IdentityDocument {
  readonly id: number;
  readonly identityId: number;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly mediaType: "application/pdf" | "image/png" | "image/jpeg";
  readonly bytes: number;
  readonly uploadedAt: Date;
  readonly uploadedBy: string;
}

/** Where an identity is in use, over all of its versions. */
export interface IdentityUse {
  readonly numbers: readonly {
    readonly identityId: number;
    readonly version: number;
    readonly count: number;
  }[];
  readonly verifications: readonly { readonly reference: string; readonly status: string }[];
  readonly verificationCount: number;
  readonly services: readonly {
    readonly reference: string;
    readonly name: string;
    readonly service: "emergency" | "a2p" | "cnam";
  }[];
  readonly serviceCount: number;
}

export function isInUse(use: IdentityUse): boolean {
  return use.numbers.length > 0 || use.verificationCount > 0 || use.serviceCount > 0;
}
