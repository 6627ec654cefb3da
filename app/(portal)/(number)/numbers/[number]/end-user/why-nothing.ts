import { refusalOf } from "@/lib/did/action-table";
import type { Refusal } from "@/lib/did/decision";
import type { Did } from "@/lib/did/did";
import { decideUnassignment } from "@/lib/did/registration";

/** What holds for the number whichever details are chosen. */
export function whyNothing(
  did: Did & { readonly identityId: number | null },
  now: Date,
): { readonly refusal: Refusal | null; readonly canUnassign: boolean } {
  const isPending = did.verification === "pending";
  return {
    refusal: refusalOf("end-user", did, now) ?? (isPending ? "verification-pending" : null),
    canUnassign: decideUnassignment(did, did.identityId !== null, now).kind === "approved",
  };
}
