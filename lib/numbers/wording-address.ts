import type { Address } from "./end-user";

type Told = Pick<Address, "street" | "postalCode" | "city" | "countryName"> &
  Partial<Pick<Address, "regionName">>;

/** "14 Custom House Quay, D01 R9X2 Dublin, Leinster, Ireland". */
export function addressWords(address: Told): string {
  const { street, postalCode, city, regionName, countryName } = address;
  const isNamed = regionName !== undefined && regionName !== null && regionName !== city;
  const region = isNamed ? [regionName] : [];
  return [street, `${postalCode} ${city}`, ...region, countryName].join(", ");
}
