import { DAY_MS } from "@/lib/did/calendar";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import type { CastRole } from "./cast";
import { APPROVED, DUBLIN, type PartAt } from "./cast-part";

type TroubledRole = Extract<
  CastRole,
  | "awaitingPending"
  | "awaitingRejected"
  | "awaitingUnassigned"
  | "expiringSoon"
  | "blocked"
  | "porting"
  | "expired"
  | "canceledTimeLeft"
  | "canceledAging"
>;

/** The parts that want a hand, told from `now`. */
export const TROUBLED_PARTS: Record<TroubledRole, PartAt> = {
  awaitingPending: (hence) => ({
    country: "FR",
    region: "FR-IDF",
    city: "Paris",
    description: "Paris, after hours",
    identity: "Harbour & Pike SAS",
    createdAt: hence(-4),
    registration: waiting("pending", hence(26), null),
    group: "eu-main",
    shared: "EU reception",
    emergency: "not-configured",
  }),
  awaitingRejected: (hence) => ({
    country: "ES",
    region: "ES-MD",
    city: "Madrid",
    description: null,
    identity: "Lena Hofmann",
    verification: "VR-30562",
    createdAt: hence(-21, 2),
    registration: waiting("rejected", hence(9, 2), "The address proof is older than 3 months."),
    group: "eu-main",
    emergency: "not-configured",
  }),
  awaitingUnassigned: (hence) => ({
    country: "JP",
    region: "JP-13",
    city: "Tokyo",
    description: "Tokyo liaison",
    identity: null,
    createdAt: hence(-4, 6),
    registration: waiting("unassigned", hence(26, 6), null),
    includedChannels: 0,
    a2p: "not-configured",
  }),
  expiringSoon: (hence) => ({
    ...DUBLIN,
    description: "Support line",
    verification: "VR-18877",
    requests: {
      emergency: ["EC-1187", "Harbour & Pike, Custom House Quay"],
      a2p: ["AC-2051", "Support replies"],
    },
    identity: "Harbour & Pike Ltd",
    expiresAt: hence(2, 4.5),
    period: 3,
    cycles: 0,
    registration: APPROVED,
    trunk: "sip-dub-01",
    dedicatedChannels: 10,
    pool: "EU pool",
    emergency: "in-process",
    a2p: "active",
  }),
  blocked: (hence) => ({
    country: "IE",
    region: "IE-CO",
    city: "Cork",
    description: "Cork warehouse",
    identity: "Harbour & Pike Ltd",
    expiresAt: hence(40, 4),
    period: 3,
    block: { at: hence(-4, 3), reason: "Unusual traffic to premium numbers. Please contact us." },
    registration: APPROVED,
    trunk: "sip-dub-02",
    dedicatedChannels: 2,
    pool: "EU pool",
    emergency: "changes-required",
    a2p: "not-configured",
  }),
  porting: (hence) => ({
    country: "SE",
    region: "SE-AB",
    city: "Stockholm",
    description: "Nordic sales",
    identity: null,
    createdAt: hence(-6),
    isPorting: true,
    portInDueAt: hence(9, 4),
    group: "eu-main",
    shared: "EU reception",
    emergency: "not-configured",
  }),
  expired: (hence) => ({
    country: "PL",
    region: "PL-14",
    city: "Warsaw",
    description: "Old fax line",
    identity: null,
    expiresAt: hence(12 - AGING_POOL_MS / DAY_MS, 3),
    cycles: 0,
    endCause: "cycles-used-up",
    group: "eu-main",
    emergency: "not-configured",
    a2p: "not-configured",
  }),
  canceledTimeLeft: (hence) => ({
    country: "DE",
    region: "DE-BE",
    city: "Berlin",
    description: "Berlin office",
    identity: "Harbour & Pike GmbH",
    expiresAt: hence(19, 8),
    period: 3,
    cycles: 8,
    canceledAt: hence(-3, 1),
    registration: APPROVED,
    trunk: "sip-ber-02",
    dedicatedChannels: 8,
    pool: "EU pool",
    emergency: "not-configured",
  }),
  canceledAging: (hence) => ({
    country: "ES",
    region: "ES-MD",
    city: "Madrid",
    description: "Madrid showroom",
    identity: "Harbour & Pike S.L.",
    expiresAt: hence(-9, 2),
    period: 3,
    canceledAt: hence(-30),
    endCause: "canceled",
    registration: APPROVED,
    group: "eu-main",
    emergency: "not-configured",
  }),
};

function waiting(
  state: "pending" | "rejected" | "unassigned",
  deadlineAt: Date,
  reason: string | null,
) {
  return { state, approvedAt: null, deadlineAt, reason };
}
