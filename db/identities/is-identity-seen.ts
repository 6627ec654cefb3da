import type { Reader } from "@/db/store";

/** Tables whose rows go by a version of an identity and of an address. */
const GOING_BY = ["dids", "verifications", "service_requests"] as const;

/** Whether any number, verification or service goes by this very version. */
export async function isIdentitySeen(reader: Reader, id: number): Promise<boolean> {
  return isSeen(reader, "identity_id", id);
}

export async function isAddressSeen(reader: Reader, id: number): Promise<boolean> {
  return isSeen(reader, "address_id", id);
}

function isSeen(reader: Reader, column: "identity_id" | "address_id", id: number): boolean {
  const any = GOING_BY.map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE ${column} = :id)`);
  const found = reader.row<{ seen: number }>(`SELECT ${any.join(" OR ")} AS seen`, { id });
  return found?.seen === 1;
}
