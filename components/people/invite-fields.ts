import type { Field } from "@/components/forms/field";
import { MEMBER_ROLES, type MemberRole } from "@/lib/did/role";
import { ROLE_MEANINGS, ROLE_WORDS } from "@/lib/numbers/wording-people";

const PERSON_FIELDS: readonly Field[] = [
  { name: "name", label: "Name", autoComplete: "off" },
  { name: "email", label: "E-mail", type: "email", autoComplete: "off" },
];

/** Roles with what they may do, for a list to choose from. */
export function roleField(role: MemberRole): Field {
  const options = MEMBER_ROLES.map((each) => ({
    value: each,
    label: `${ROLE_WORDS[each]} · ${ROLE_MEANINGS[each]}`,
  }));
  return { name: "role", label: "Role", value: role, options };
}

/** What must be known of somebody who is invited; staff have no role to choose. */
export function inviteFields(role: MemberRole | "staff"): readonly Field[] {
  return role === "staff" ? PERSON_FIELDS : [...PERSON_FIELDS, roleField(role)];
}
