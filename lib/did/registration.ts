import { refusalOf } from "./action-table";
import { approve, type Decision, type Refusal, refuse } from "./decision";
import type { Did } from "./did";
import { SERVICES, type ServiceState } from "./service";
import { TROUBLE_HOLDS } from "./status";
import { stateAfter, type VerificationState } from "./verification";

/** What is known of the details that are to be assigned to one number. */
export interface Proposal {
  /** Nothing is missing of what the number's DID group asks for. */
  readonly meetsRequirement: boolean;
  /** The very same version of identity, address and needed documents is approved and still stands. */
  readonly isApproved: boolean;
  /** `null` = the number has no identity yet; a newer version is the same identity. */
  readonly isSameIdentity: boolean | null;
  /** The same version of the same identity and address that the number has. */
  readonly isSameDetails: boolean;
}

/** `null` = no registration is required: there is nothing to review. */
export interface Assignment {
  readonly verification: "pending" | "approved" | null;
}

/** Approved details are approved for one more number at once; all others go to review. */
export function decideAssignment(did: Did, proposal: Proposal, now: Date): Decision<Assignment> {
  const refusal = refusalOf("end-user", did, now) ?? refusalOfProposal(did, proposal);
  if (refusal !== null) return refuse(refusal);
  if (!did.registrationRequired) return approve({ verification: null });
  return approve({ verification: proposal.isApproved ? "approved" : "pending" });
}

function refusalOfProposal(did: Did, proposal: Proposal): Refusal | null {
  if (did.verification === "pending") return "verification-pending";
  const inUse = proposal.isSameIdentity === false ? whyNotAnotherIdentity(did) : null;
  if (inUse !== null) return inUse;
  const isSettled = !did.registrationRequired || did.verification === "approved";
  if (proposal.isSameDetails && isSettled) return "unchanged";
  return did.registrationRequired && !proposal.meetsRequirement ? "requirement-unmet" : null;
}

/** What is in review can't be taken back, and what an activated number needs can't be taken away. */
export function decideUnassignment(did: Did, hasIdentity: boolean, now: Date): Decision<null> {
  const refusal = refusalOf("end-user", did, now);
  if (refusal !== null) return refuse(refusal);
  if (did.verification === "pending") return refuse("verification-pending");
  if (did.registrationRequired && did.registrationApprovedAt !== null) {
    return refuse("registration-kept");
  }
  if (!hasIdentity && did.verification === "unassigned") return refuse("not-assigned");
  const inUse = whyNotAnotherIdentity(did);
  return inUse === null ? approve(null) : refuse(inUse);
}

/** Only while every number that it is for still waits for its first approval. */
export function canResubmit(state: VerificationState, numbers: readonly Did[], now: Date): boolean {
  const awaits = (did: Did) =>
    TROUBLE_HOLDS.unregistered(did, now) && did.activatedAt === null && did.canceledAt === null;
  return stateAfter(state, "resubmit") !== null && numbers.length > 0 && numbers.every(awaits);
}

const OPEN_STATES: readonly ServiceState[] = [
  "new",
  "in-process",
  "pending",
  "active",
  "cancelation-pending",
];

/** A service goes by the identity that the number has now: none other takes its place meanwhile. */
export function whyNotAnotherIdentity(did: Did): Refusal | null {
  const isOpen = SERVICES.some((service) => {
    const state = did[service];
    return state !== null && OPEN_STATES.includes(state);
  });
  return isOpen ? "identity-in-use" : null;
}
