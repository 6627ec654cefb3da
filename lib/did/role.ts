/** Members belong to one account; staff are the provider's people. */
export const MEMBER_ROLES = ["admin", "manager", "viewer"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export type Role = MemberRole | "staff";
