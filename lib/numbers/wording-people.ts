import type { PersonRefusal, PersonState } from "@/lib/did/person";
import type { MemberRole, Role } from "@/lib/did/role";

export const ROLE_WORDS = {
  admin: "Admin",
  manager: "Manager",
  viewer: "Viewer",
  staff: "Staff",
} as const satisfies Record<Role, string>;

/** What a role may do, for whoever gives it. */
export const ROLE_MEANINGS = {
  admin: "Everything, members and API keys too",
  manager: "Everything but members and API keys",
  viewer: "Reads and exports, changes nothing",
} as const satisfies Record<MemberRole, string>;

export const PERSON_STATE_WORDS = {
  active: "Active",
  invited: "Invited",
  disabled: "Disabled",
} as const satisfies Record<PersonState, string>;

/** What a member of a closed account is, in place of the state. */
export const ENDED = "Ended";

/** What stands in place of all that could be done with a member of an open account. */
export const MEMBER_ENDED_WORDS =
  "The account is closed for good, and with it this member's access. Nothing lets them in again.";

/** Reason, then way out. */
export const PERSON_REFUSAL_WORDS = {
  "person-not-found": "There is no such person here. Load the page again.",
  "email-taken": "Somebody has this e-mail already. Each person needs one of their own.",
  "account-closed": "This account is closed for good. Nobody can be invited to it.",
  yourself: "This can't be done to yourself. Use your settings, or ask another admin.",
  "last-admin": "This is the last admin who can sign in. Make somebody else an admin first.",
  "last-staff": "This is the last of staff who can sign in. Invite somebody else first.",
  "same-role": "That is the role already.",
  "staff-have-no-role": "Staff have no role to change.",
  disabled: "This person is disabled. Enable first.",
  "not-disabled": "This person is not disabled.",
  "no-second-factor": "There is no second factor to reset.",
} as const satisfies Record<PersonRefusal, string>;
