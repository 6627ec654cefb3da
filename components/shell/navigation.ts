import type { IconName } from "@/components/ui/icon";
import type { Role } from "@/lib/did/role";

export interface NavigationLink {
  readonly href: string;
  readonly name: string;
  /** The figure beside it, when there is one. */
  readonly count?: "numbers" | "balance";
  /** The only role that has the page; without it every member has. */
  readonly only?: Role;
  /** Pages below this path count as there too; the link's own unless it says otherwise. */
  readonly within?: string;
}

export interface NavigationGroup {
  readonly name: string;
  readonly icon: IconName;
  readonly links: readonly NavigationLink[];
}

/** The sidebar. A page that exists is a line here; one that does not is not. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    name: "Phone Numbers",
    icon: "phone",
    links: [{ href: "/numbers", name: "My Numbers", count: "numbers" }],
  },
  {
    name: "Identity",
    icon: "identity",
    links: [
      { href: "/identities", name: "Identities" },
      { href: "/verifications", name: "Verifications" },
    ],
  },
  {
    name: "Services",
    icon: "a2p",
    links: [
      { href: "/services/emergency-calling", name: "Emergency Calling" },
      { href: "/services/a2p-sms", name: "A2P SMS" },
      { href: "/services/cnam", name: "CNAM" },
    ],
  },
  {
    name: "Voice",
    icon: "voice",
    links: [
      { href: "/trunks", name: "Trunks" },
      { href: "/capacity", name: "Capacity" },
    ],
  },
  {
    name: "Account",
    icon: "person",
    links: [
      { href: "/billing", name: "Billing", count: "balance" },
      { href: "/activity", name: "Activity" },
      { href: "/members", name: "Members", only: "admin" },
    ],
  },
];

/** The provider's own side. */
const STAFF_NAVIGATION: readonly NavigationGroup[] = [
  {
    name: "Customers",
    icon: "phone",
    links: [
      { href: "/staff", name: "Accounts", within: "/staff/accounts" },
      { href: "/staff/numbers", name: "Numbers" },
      { href: "/staff/verifications", name: "Verifications" },
      { href: "/staff/services", name: "Services" },
    ],
  },
  {
    name: "Provider",
    icon: "person",
    links: [
      { href: "/staff/prices", name: "Prices" },
      { href: "/staff/people", name: "People" },
      { href: "/staff/audit", name: "Audit" },
      { href: "/staff/outbox", name: "Outbox" },
    ],
  },
];

const TRAVEL: NavigationGroup = {
  name: "Demo",
  icon: "last",
  links: [{ href: "/staff/travel", name: "Travel" }],
};

/** What is there for staff; a clock that can be moved in a demo alone. */
export function staffNavigation(isDemo: boolean): readonly NavigationGroup[] {
  return isDemo ? [...STAFF_NAVIGATION, TRAVEL] : STAFF_NAVIGATION;
}

/** What is there for a role; a group without a page is none. */
export function navigationFor(
  groups: readonly NavigationGroup[],
  role: Role,
): readonly NavigationGroup[] {
  return groups
    .map((group) => ({
      ...group,
      links: group.links.filter(({ only }) => only === undefined || only === role),
    }))
    .filter(({ links }) => links.length > 0);
}
