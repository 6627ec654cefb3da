import type { Identity } from "@/lib/numbers/end-user";

/** All of one version, of `identities i`. */
export const IDENTITY_COLUMNS = `
  i.id, COALESCE(i.root_id, i.id) AS rootId, i.version, i.kind, i.name, i.first_name AS firstName,
  i.last_name AS lastName, i.country_code AS countryCode,
  (SELECT name FROM countries WHERE code = i.country_code) AS countryName,
  i.company_number AS companyNumber, i.tax_id AS taxId, i.birth_date AS birthDate,
  i.birth_place AS birthPlace, i.id_number AS idNumber, i.contact_email AS contactEmail,
  i.contact_phone AS contactPhone, i.created_at AS createdAt, i.created_by AS createdBy,
  i.archived_at AS archivedAt, i.replaced_at AS replacedAt`;

export type IdentityRecord = Omit<Identity, "createdAt" | "archivedAt" | "replacedAt"> & {
  readonly createdAt: number;
  readonly archivedAt: number | null;
  readonly replacedAt: number | null;
};

export function identityOf(record: IdentityRecord): Identity {
  return { ...record, ...datesOf(record) };
}

export function datesOf(record: Pick<IdentityRecord, "createdAt" | "archivedAt" | "replacedAt">) {
  return {
    createdAt: new Date(record.createdAt),
    archivedAt: record.archivedAt === null ? null : new Date(record.archivedAt),
    replacedAt: record.replacedAt === null ? null : new Date(record.replacedAt),
  };
}
