import type { Reader } from "@/db/store";
import type { DidStatus } from "@/lib/did/status";
import { statusFromCode } from "./projection";

export interface FoundNumber {
  readonly number: string;
  readonly description: string | null;
  readonly accountId: number;
  readonly accountName: string;
  readonly status: DidStatus;
  readonly expiresAt: Date | null;
}

export interface FoundNumbers {
  readonly rows: readonly FoundNumber[];
  /** Where the next page begins; `null` after the last. */
  readonly next: number | null;
}

interface Row extends Omit<FoundNumber, "status" | "expiresAt"> {
  readonly place: number;
  readonly status: number;
  readonly expiresAt: number | null;
}

const PER_PAGE = 50;
/** The search index knows pieces of three characters. */
export const FEWEST_DIGITS = 3;

const FOUND = `
  SELECT found.place, d.number, d.description, d.account_id AS accountId, a.name AS accountName,
    d.status, d.expires_at AS expiresAt
  FROM (SELECT rowid AS place FROM did_search WHERE did_search MATCH ? AND rowid > ?
    ORDER BY rowid LIMIT ?) AS found
  CROSS JOIN dids d ON d.id = found.place & 4294967295
  JOIN accounts a ON a.id = d.account_id
  ORDER BY found.place`;

/** Numbers of all accounts that contain these digits, by account; for staff alone. */
export async function searchEverywhere(
  reader: Reader,
  digits: string,
  after: number,
): Promise<FoundNumbers> {
  if (!/^[0-9]{3,15}$/.test(digits)) return { rows: [], next: null };
  const found = reader.rows<Row>(FOUND, [`number : "${digits}"`, after, PER_PAGE + 1]);
  const rows = found.slice(0, PER_PAGE);
  const next = found.length > PER_PAGE ? (rows.at(-1)?.place ?? null) : null;
  return { rows: rows.map(foundNumber), next };
}

function foundNumber({ place: _, status, expiresAt, ...row }: Row): FoundNumber {
  return {
    ...row,
    status: statusFromCode(status),
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
  };
}
