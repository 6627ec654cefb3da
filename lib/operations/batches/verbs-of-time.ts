import { decideCancellation } from "@/lib/did/cancellation";
import { decideRenewal } from "@/lib/did/renewal";
import { decideRestoration } from "@/lib/did/restoration";
import type { Verbs } from "./verb";

/** What gives a number time, and what ends it. */
export const VERBS_OF_TIME: Verbs<"renew" | "restore" | "cancel"> = {
  renew: {
    action: "renew",
    mustBeShown: true,
    decide: decideRenewal,
    tell: (did, { facts }) => ({
      action: "renewed",
      before: did.expiresAt?.toISOString() ?? null,
      after: facts.expiresAt?.toISOString() ?? null,
    }),
  },
  restore: {
    action: "restore",
    mustBeShown: true,
    decide: decideRestoration,
    tell: (did, { facts }) => ({
      action: "restored",
      before: did.expiresAt?.toISOString() ?? null,
      after: (facts.expiresAt ?? did.expiresAt)?.toISOString() ?? null,
    }),
  },
  cancel: {
    action: "cancel",
    mustBeShown: false,
    decide: (did, _, now) => decideCancellation(did, now),
    tell: () => ({ action: "canceled", before: null, after: null }),
  },
};
