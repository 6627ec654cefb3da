import type { MemberRole } from "./did/role";

/** Viewers read. What a page offers follows this; what is done is guarded at each action. */
export function mayChange({ role }: { readonly role: MemberRole }): boolean {
  return role !== "viewer";
}
