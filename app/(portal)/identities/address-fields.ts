import type { Field } from "@/components/forms/field";
import type { Country, Region } from "@/db/places/list-all-places";
import type { Address } from "@/lib/numbers/end-user";

/** The fields of an address in one country, filled with what is known. */
export function addressFields(
  country: Country,
  regions: readonly Region[],
  known: Address | null,
): readonly Field[] {
  const none = { value: "", label: "None or not listed" };
  const options = [none, ...regions.map(({ id, name }) => ({ value: String(id), label: name }))];
  const isSame = known?.countryCode === country.code && known.regionId !== null;
  const region = isSame ? String(known.regionId) : "";
  return [
    { name: "region", label: `Region of ${country.name}`, value: region, options, optional: true },
    { name: "street", label: "Street and number", value: known?.street ?? "" },
    { name: "postalCode", label: "Postal code", value: known?.postalCode ?? "", half: true },
    { name: "city", label: "City", value: known?.city ?? "", half: true },
  ];
}

export function countryField(countries: readonly Country[], value: string | null): Field {
  const options = countries.map(({ code, name }) => ({ value: code, label: name }));
  const ask = { value: "", label: "Choose a country" };
  return {
    name: "country",
    label: "Country",
    value: value ?? "",
    options: value === null ? [ask, ...options] : options,
  };
}
