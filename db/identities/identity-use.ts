import type { Reader } from "@/db/store";
import type { IdentityUse } from "@/lib/numbers/end-user";

const VERSIONS = `SELECT id FROM identities
  WHERE account_id = :accountId AND (id = :rootId OR root_id = :rootId)`;

/** Longest list of references on a page; the rest is counted. */
const MOST_SHOWN = 10;

/** Where an identity is in use: a count of numbers for each version, the newest requests by name. */
export async function identityUse(
  reader: Reader,
  accountId: number,
  rootId: number,
): Promise<IdentityUse> {
  const asked = { accountId, rootId };
  const numbers = reader.rows<IdentityUse["numbers"][number]>(
    `SELECT i.id AS identityId, i.version, count(*) AS count FROM identities i
     JOIN dids d ON d.identity_id = i.id AND d.account_id = i.account_id
     WHERE i.id IN (${VERSIONS}) GROUP BY i.id ORDER BY i.version DESC`,
    asked,
  );
  const verifications = reader.rows<IdentityUse["verifications"][number]>(
    `SELECT reference, status FROM verifications
     WHERE account_id = :accountId AND identity_id IN (${VERSIONS})
     ORDER BY submitted_at DESC, id DESC LIMIT ${MOST_SHOWN}`,
    asked,
  );
  const services = reader.rows<IdentityUse["services"][number]>(
    `SELECT reference, name, service FROM service_requests
     WHERE account_id = :accountId AND identity_id IN (${VERSIONS})
     ORDER BY requested_at DESC, id DESC LIMIT ${MOST_SHOWN}`,
    asked,
  );
  const count = (table: string) =>
    reader.row<{ count: number }>(
      `SELECT count(*) AS count FROM ${table}
       WHERE account_id = :accountId AND identity_id IN (${VERSIONS})`,
      asked,
    )?.count ?? 0;
  return {
    numbers,
    verifications,
    verificationCount: count("verifications"),
    services,
    serviceCount: count("service_requests"),
  };
}
