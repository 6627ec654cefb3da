import type { IconName } from "@/components/ui/icon";

export interface NavigationLink {
  readonly href: string;
  readonly name: string;
  /** The figure beside it, when there is one. */
  readonly count?: "numbers";
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
];
