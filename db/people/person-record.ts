import type { Person } from "@/lib/did/person";

/** What is read of a person, for lists and for decisions. */
export const PERSON_COLUMNS = `
  p.id, p.account_id AS accountId, p.role, p.name, p.email, p.created_at AS createdAt,
  p.totp_enabled_at IS NOT NULL AS hasSecondFactor,
  CASE WHEN p.disabled_at IS NOT NULL THEN 'disabled'
    WHEN p.password_hash IS NULL THEN 'invited' ELSE 'active' END AS state,
  (SELECT max(last_seen_at) FROM sessions WHERE person_id = p.id) AS lastSeenAt`;

export type PersonRecord = Omit<Person, "createdAt" | "lastSeenAt" | "hasSecondFactor"> & {
  readonly createdAt: number;
  readonly lastSeenAt: number | null;
  readonly hasSecondFactor: number;
};

export function personOf(record: PersonRecord): Person {
  const { createdAt, lastSeenAt, hasSecondFactor } = record;
  return {
    ...record,
    createdAt: new Date(createdAt),
    lastSeenAt: lastSeenAt === null ? null : new Date(lastSeenAt),
    hasSecondFactor: hasSecondFactor === 1,
  };
}
