import type { AddressDetails, IdentityDetails } from "./end-user";

/** From what to what, as the history keeps it. */
export interface ToldChange {
  readonly before: string | null;
  readonly after: string | null;
}

const TOLD = [
  ["kind", "kind"],
  ["name", "name"],
  ["countryCode", "country"],
  ["companyNumber", "company number"],
  ["contactEmail", "e-mail"],
  ["contactPhone", "phone"],
] as const satisfies readonly (readonly [keyof IdentityDetails, string])[];

/** Of a person's papers the history, which is for ever, says only that they changed. */
const UNTOLD = [
  ["taxId", "tax id"],
  ["birthDate", "date of birth"],
  ["birthPlace", "place of birth"],
  ["idNumber", "number of the identity document"],
] as const satisfies readonly (readonly [keyof IdentityDetails, string])[];

type Facts = Readonly<Record<keyof IdentityDetails, string | null>>;

/** What of an identity became another. @param version of what is now there, if it is a new one */
export function identityChange(from: Facts, to: Facts, version: number | null): ToldChange {
  const told = TOLD.filter(([field]) => from[field] !== to[field]);
  const untold = UNTOLD.filter(([field]) => from[field] !== to[field]);
  const sideOf = (side: Facts) => told.map(([field, word]) => `${word}: ${side[field] ?? "none"}`);
  return {
    before: oneText(sideOf(from)),
    after: oneText([
      ...sideOf(to),
      ...untold.map(([, word]) => `new ${word}`),
      ...versionWords(version),
    ]),
  };
}

/** An address became another. */
export function addressChange(
  from: AddressDetails,
  to: AddressDetails,
  version: number | null,
): ToldChange {
  return {
    before: placeWords(from),
    after: oneText([placeWords(to), ...versionWords(version)]),
  };
}

export function placeWords({ street, postalCode, city, countryCode }: AddressDetails): string {
  return `${street}, ${postalCode} ${city}, ${countryCode}`;
}

function versionWords(version: number | null): readonly string[] {
  return version === null ? [] : [`version ${version}`];
}

function oneText(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join("; ");
}
