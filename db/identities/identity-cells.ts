import type { IdentityDetails } from "@/lib/numbers/end-user";

/** In the order of the statements that write them: kind, name, first_name … contact_phone. */
export function detailCells(it: IdentityDetails): readonly (string | null)[] {
  return [
    it.kind,
    it.name,
    it.firstName,
    it.lastName,
    it.countryCode,
    it.companyNumber,
    it.taxId,
    it.birthDate,
    it.birthPlace,
    it.idNumber,
    it.contactEmail,
    it.contactPhone,
  ];
}
