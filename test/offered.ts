import type { Offered } from "@/lib/did/change";
import type { Did } from "@/lib/did/did";
import { aDid } from "./cast";

/** An untroubled number whose group sells every billing period but two years. */
export function anOffered(overrides: Partial<Did> = {}): Offered {
  return { ...aDid(overrides), periodsSold: [1, 3, 6, 12] };
}
