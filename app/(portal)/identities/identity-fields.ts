import type { Field } from "@/components/forms/field";
import type { Country } from "@/db/places/list-all-places";
import type { Identity } from "@/lib/numbers/end-user";
import { countryField } from "./address-fields";

const NEEDED = { half: true } as const;
const MAYBE = { optional: true, half: true } as const;

const CONTACT = [
  { ...MAYBE, name: "contactEmail", label: "Contact e-mail", type: "email" },
  { ...MAYBE, name: "contactPhone", label: "Contact phone", type: "tel" },
] as const;
const TAX_ID = { ...MAYBE, name: "taxId", label: "Tax number" } as const;

/** What regulators ask of a person and of a business, in the order in which it is told. */
const FIELDS = {
  personal: [
    { ...NEEDED, name: "firstName", label: "First name" },
    { ...NEEDED, name: "lastName", label: "Last name" },
    { ...NEEDED, name: "birthDate", label: "Date of birth", type: "date" },
    { ...MAYBE, name: "birthPlace", label: "Place of birth" },
    { name: "country", label: "Country" },
    { ...MAYBE, name: "idNumber", label: "Passport or identity card number" },
    TAX_ID,
    ...CONTACT,
  ],
  business: [
    { name: "name", label: "Company name" },
    { ...NEEDED, name: "companyNumber", label: "Company register number" },
    TAX_ID,
    { name: "country", label: "Country" },
    { ...MAYBE, name: "firstName", label: "Contact's first name" },
    { ...MAYBE, name: "lastName", label: "Contact's last name" },
    ...CONTACT,
  ],
} as const satisfies Record<
  "personal" | "business",
  readonly (Field & { readonly name: keyof Identity | "country" })[]
>;

/** The fields of one kind, filled with what is known. */
export function identityFields(
  kind: "personal" | "business",
  countries: readonly Country[],
  known: Identity | null,
): readonly Field[] {
  return FIELDS[kind].map((field): Field => {
    if (field.name === "country") return countryField(countries, known?.countryCode ?? null);
    const isUnnamed = field.name === "name" && known?.kind === "unnamed";
    return { ...field, value: isUnnamed ? "" : (known?.[field.name] ?? "") };
  });
}
