import type { Reader } from "@/db/store";
import type { Requirement } from "@/lib/did/requirement";
import type { VerificationDetails } from "@/lib/numbers/did-details";
import type { Registration } from "@/lib/numbers/verification-card";
import { findAddressOfDid } from "./find-address-of-did";

interface Found {
  readonly identity: Requirement["identity"];
  readonly address: Requirement["address"];
  readonly documents: string;
  readonly reference: string | null;
  readonly status: VerificationDetails["status"];
  readonly reason: string | null;
  readonly submittedAt: number;
  readonly decidedAt: number | null;
}

const REGISTRATION = `
  SELECT g.requirement_identity AS identity, g.requirement_address AS address,
    g.requirement_documents AS documents,
    v.reference, v.status, v.reason, v.submitted_at AS submittedAt, v.decided_at AS decidedAt
  FROM dids d
  JOIN did_groups g ON g.id = d.did_group_id
  LEFT JOIN verifications v ON v.id = d.verification_id AND v.account_id = d.account_id
  WHERE d.number = ? AND d.account_id = ?`;

/** What a number's registration asks for and where it stands; `null` if the number has left. */
export async function findRegistration(
  reader: Reader,
  accountId: number,
  number: string,
): Promise<Registration | null> {
  const found = reader.row<Found>(REGISTRATION, [number, accountId]);
  if (found === undefined) return null;
  const { identity, address, documents } = found;
  return {
    requirement: { identity, address, documents: JSON.parse(documents) },
    verification: verificationOf(found),
    address: await findAddressOfDid(reader, accountId, number),
  };
}

function verificationOf(found: Found): VerificationDetails | null {
  const { reference, status, reason, submittedAt, decidedAt } = found;
  if (reference === null) return null;
  return {
    reference,
    status,
    reason,
    submittedAt: new Date(submittedAt),
    decidedAt: decidedAt === null ? null : new Date(decidedAt),
  };
}
