import type { Refusal } from "@/lib/did/decision";

/** What a viewer reads beside an action. */
export const ROLE_REFUSAL = "Your role does not allow this.";

/** Said where a command waited for what is due, and gave up. */
export const CATCHING_UP_WORDS =
  "Your account is catching up with what is due, and nothing was changed. Try again in a moment.";

/** The same, said to staff. */
export const ACCOUNT_CATCHING_UP_WORDS =
  "This account is catching up with what is due, and nothing was changed. Try again in a moment.";

/** Reason, then the way out. */
export const REFUSAL_WORDS = {
  "address-elsewhere": "The address is not in the number's country.",
  "address-missing": "An address in the number's country is needed.",
  "already-blocked": "Already blocked.",
  "already-canceled": "Already canceled.",
  "awaiting-registration": "Awaiting registration. Service time has not started.",
  "being-updated": "Being updated. Try again in a minute.",
  canceled: "Canceled. Restore it first.",
  "changed-again": "Changed by something else since. It stays as it is.",
  "changed-since": "Changed since this was shown. Look at it again.",
  expired: "In the aging pool. Renew it first.",
  fault: "Something went wrong with it, and it was left as it is. Tell support.",
  "identity-in-use": "Another identity is used by a service of this number.",
  "identity-not-business": "A business identity is needed.",
  "identity-unapproved": "Its end-user details are not approved.",
  "no-time-left": "Its paid time is over. Restore it with a renewal.",
  "identity-unnamed": "The end user has no name yet.",
  "not-assigned": "No end-user details are assigned.",
  "not-awaiting": "Not awaiting registration. Cancel it instead.",
  "not-blocked": "Not blocked.",
  "not-canceled": "Not canceled.",
  "not-configurable": "This can't be set for this number.",
  "not-enough-channels": "The pool has too few free channels.",
  "not-found": "Not in your account.",
  "period-not-sold": "This billing period is not sold for it.",
  porting: "Porting in progress. Service time has not started.",
  "registration-kept": "Its registration needs these end-user details.",
  "remove-instead": "Awaiting registration. It can be canceled and removed instead.",
  "removal-pending": "Beyond the aging pool. It is about to be removed.",
  "requirement-unmet": "These end-user details do not meet its requirement.",
  "service-ended": "Service has ended already.",
  "service-elsewhere": "Names are shown for numbers of the United States alone.",
  "service-not-open": "The service is not set up.",
  "service-not-supported": "The service is not supported by this number.",
  "service-open": "The service is set up or requested already.",
  "target-deleting": "What was chosen is being deleted.",
  "target-gone": "What was chosen is no longer there.",
  "too-far-ahead": "Paid for too far ahead: 10 years at most.",
  unchanged: "Already so.",
  "verification-pending": "A verification is under review.",
} as const satisfies Record<Refusal, string>;
