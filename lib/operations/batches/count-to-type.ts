import { mustTypeCount } from "@/lib/did/removal";
import type { Command } from "./verbs";

/** How many can't be had back, where it takes typing that; `null` where it does not. */
export function countToType({ verb }: Command, changed: number): number | null {
  return verb === "remove" && mustTypeCount(changed) ? changed : null;
}
