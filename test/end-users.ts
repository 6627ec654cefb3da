import type { AddressDetails, IdentityDetails } from "@/lib/numbers/end-user";

/** A company of Dublin; a test names only what differs. */
export function anIdentity(overrides: Partial<IdentityDetails> = {}): IdentityDetails {
  return {
    kind: "business",
    name: "Acme Ltd",
    firstName: null,
    lastName: null,
    countryCode: "IE",
    companyNumber: "IE-604417",
    taxId: null,
    birthDate: null,
    birthPlace: null,
    idNumber: null,
    contactEmail: "numbers@acme.test",
    contactPhone: null,
    ...overrides,
  };
}

export const ADDRESS: AddressDetails = {
  countryCode: "IE",
  regionId: null,
  city: "Dublin",
  postalCode: "D01 R9X2",
  street: "14 Custom House Quay",
};
