import { laterBy } from "@/lib/did/calendar";
import { releaseInstant } from "@/lib/did/service-aging-pool";
import { aDid, NOW } from "./cast";

const HOUR_AGO = new Date("2026-03-10T11:00:00Z");
const expired = { expiresAt: NOW, serviceEndedAt: NOW, serviceEndCause: "cycles-used-up" } as const;
/** Its aging pool ended this very instant. */
const LEFT = laterBy(NOW, -(releaseInstant(NOW).getTime() - NOW.getTime()));

/** A number at each point of its life at NOW, as the columns of the table of actions tell them. */
export const LIVING = {
  running: aDid(),
  "not configured": aDid({ trunkId: null }),
  "expiring soon": aDid({ billingCycles: 0 }),
  blocked: aDid({ blockedAt: HOUR_AGO, blockedReason: "Abuse" }),
  awaiting: aDid({ registrationRequired: true, activatedAt: null, expiresAt: null }),
  porting: aDid({ portInStartedAt: HOUR_AGO, activatedAt: null, expiresAt: null }),
  canceled: aDid({ canceledAt: HOUR_AGO }),
  "canceled-in-pool": aDid({ ...expired, canceledAt: HOUR_AGO }),
  "expired-in-pool": aDid(expired),
  "removal-pending": aDid({ ...expired, expiresAt: LEFT, serviceEndedAt: LEFT }),
};
