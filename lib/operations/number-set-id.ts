import { createHash } from "node:crypto";

/** One list has one id in an account, so that keeping it again keeps nothing twice. */
export function numberSetId(accountId: number, numbers: readonly string[]): string {
  const list = [accountId, ...numbers.toSorted()].join(",");
  return createHash("sha256").update(list).digest("base64url");
}
