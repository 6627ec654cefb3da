import type { Role } from "@/lib/did/role";

interface DemoPerson {
  /** `null` = the provider's own. */
  readonly account: "demo" | "other" | null;
  readonly role: Role;
  readonly email: string;
  readonly name: string;
}

/** Who can sign in to the demo; each account's admin first. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { account: "demo", role: "admin", email: "admin@demo.test", name: "Mara Lindqvist" },
  { account: "demo", role: "manager", email: "manager@demo.test", name: "Tomás Kearney" },
  { account: "demo", role: "viewer", email: "viewer@demo.test", name: "Ines Baptista" },
  { account: "other", role: "admin", email: "admin@other.test", name: "Oskar Vance" },
  { account: null, role: "staff", email: "staff@demo.test", name: "Devon Achterberg" },
];
