import type { DemoNumber } from "@/db/seed/demo-number";
import { addMonths, DAY_MS, HOUR_MS, laterBy } from "@/lib/did/calendar";
import { CAST, type CastRole } from "./cast";
import type { Hence, Part } from "./cast-part";
import { CAST_PARTS } from "./cast-parts";
import { featureBits, featuresOf, monthlyMinorOf } from "./product";

/** The order in which the cast entered: the older half of the account's life. */
const FIRST_ORDER = 20_411;

/** From the order to the approval, where registration is required. */
const REVIEW_MS = 2 * DAY_MS;

/** The cast as it stands at `now`. */
export function castAt(now: Date): readonly DemoNumber[] {
  const hence: Hence = (days, hours = 0) => laterBy(now, days * DAY_MS + hours * HOUR_MS);
  return (Object.keys(CAST) as CastRole[]).map((role, place) =>
    played(CAST[role], CAST_PARTS[role](hence), place),
  );
}

/** Fills in what a part does not name: an ordered number with service time that renews by itself. */
function played(number: string, part: Part, place: number): DemoNumber {
  const type = part.type ?? "local";
  const period = part.period ?? 1;
  const expiresAt = part.expiresAt ?? null;
  const began =
    expiresAt === null ? null : addMonths(expiresAt, -24 - (24 % period), expiresAt.getUTCDate());
  const review = part.registration === undefined ? 0 : REVIEW_MS;
  const orderedAt = began === null ? new Date(0) : laterBy(began, -review);
  return {
    number,
    type,
    features: featureBits(featuresOf(part.country, type)),
    period,
    createdAt: orderedAt,
    activatedAt: began,
    expiresAt: null,
    cycles: null,
    canceledAt: null,
    endCause: null,
    block: null,
    portInDueAt: null,
    isPorting: false,
    registration: null,
    trunk: null,
    group: null,
    includedChannels: 2,
    dedicatedChannels: 0,
    pool: null,
    shared: null,
    capacityLimit: null,
    emergency: null,
    a2p: null,
    cnam: null,
    monthlyMinor: monthlyMinorOf(part.country, type),
    verification: null,
    requests: {},
    order: `SO-${FIRST_ORDER + place}`,
    ...part,
    ...(part.registration?.state === "approved" && {
      registration: { ...part.registration, approvedAt: began },
    }),
  };
}
