import { z } from "zod";
import { machineNow } from "@/lib/clock";
import { isE164 } from "@/lib/did/e164";
import type { AddressDetails, IdentityDetails } from "@/lib/numbers/end-user";
import { idInput, optionalIdInput, optionalLine, requiredLine } from "@/lib/numbers/text-input";

const LONGEST_NAME = 100;
const COUNTRY = z.string("Choose a country.").regex(/^[A-Z]{2}$/, "Choose a country of the list.");

const email = optionalLine().refine(
  (text) => text === null || z.email().max(254).safeParse(text).success,
  "This is no e-mail address.",
);
const phone = optionalLine(40)
  .transform((text) => (text === null ? null : text.replace(/[ ().-]/g, "")))
  .refine(
    (text) => text === null || (/^\+/.test(text) && isE164(text.slice(1))),
    "Begin with + and the country code, as +353 1 960 9036.",
  );
const birthDate = z
  .string("Give the day of birth.")
  .refine(isDay, "Give the day as 1988-04-17.")
  .refine((day) => day >= "1900-01-01" && day <= today(), "This day can't be a day of birth.");

const contact = { contactEmail: email, contactPhone: phone, country: COUNTRY };

const personal = z.strictObject({
  kind: z.literal("personal"),
  firstName: requiredLine("Type the first name.", LONGEST_NAME),
  lastName: requiredLine("Type the last name.", LONGEST_NAME),
  birthDate,
  birthPlace: optionalLine(),
  idNumber: optionalLine(LONGEST_NAME),
  taxId: optionalLine(LONGEST_NAME),
  ...contact,
});
const business = z.strictObject({
  kind: z.literal("business"),
  name: requiredLine("Type the company's name."),
  companyNumber: requiredLine("Type the number in the company register.", LONGEST_NAME),
  taxId: optionalLine(LONGEST_NAME),
  firstName: optionalLine(LONGEST_NAME),
  lastName: optionalLine(LONGEST_NAME),
  ...contact,
});

const kinds = [personal, business] as const;
export const newIdentityInput = z.discriminatedUnion("kind", kinds);
export const changedIdentityInput = z.discriminatedUnion("kind", [
  personal.extend({ id: idInput }),
  business.extend({ id: idInput }),
]);

/** What was typed, with everything that does not apply left empty. */
export function detailsOf(input: z.output<typeof newIdentityInput>): IdentityDetails {
  const blank = { companyNumber: null, birthDate: null, birthPlace: null, idNumber: null };
  const { country, kind, firstName, lastName, taxId, contactEmail, contactPhone } = input;
  const common = { firstName, lastName, taxId, contactEmail, contactPhone, countryCode: country };
  if (input.kind === "business") {
    return { ...blank, ...common, kind, name: input.name, companyNumber: input.companyNumber };
  }
  const { birthPlace, idNumber } = input;
  const name = `${input.firstName} ${input.lastName}`;
  return { ...blank, ...common, kind, name, birthDate: input.birthDate, birthPlace, idNumber };
}

const place = {
  country: COUNTRY,
  region: optionalIdInput,
  city: requiredLine("Type the city.", LONGEST_NAME),
  postalCode: requiredLine("Type the postal code.", 20),
  street: requiredLine("Type the street and number."),
};
export const newAddressInput = z.strictObject({ identity: idInput, ...place });
export const changedAddressInput = z.strictObject({ id: idInput, identity: idInput, ...place });

export function addressOf(
  input: Omit<z.output<typeof newAddressInput>, "identity">,
): AddressDetails {
  const { country, region, city, postalCode, street } = input;
  return { countryCode: country, regionId: region, city, postalCode, street };
}

function today(): string {
  return machineNow().toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
