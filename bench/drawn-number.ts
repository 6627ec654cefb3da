import type { StoredFacts } from "@/db/dids/did-columns";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { draw, drawn, pick } from "./draw";
import { BENCH_NOW } from "./now";
import type { AccountProps } from "./props";

const WORDS = ["support", "sales", "reception", "fax", "campaign", "warehouse", "night", "billing"];
const PERIODS = [1, 1, 1, 3, 12] as const;
/** Coprime with ten to the eighth: consecutive places give numbers far apart, each once. */
const STRIDE = 61_803_399;
const EIGHT_DIGITS = 100_000_000;

/** One number of a million: mostly active, with every trouble in the share that accounts really have. */
export function drawnNumber(props: AccountProps, place: number): StoredFacts {
  const coverage = pick(props.coverage, place, 1);
  const local = String((place * STRIDE) % EIGHT_DIGITS).padStart(8, "0");
  const createdAt = laterBy(
    BENCH_NOW,
    -draw(place, 2, 900) * DAY_MS - draw(place, 3, 86_400) * 1000,
  );
  return {
    ...NOTHING_SPECIAL,
    ...lifetime(place),
    ...registration(props, place),
    accountId: props.accountId,
    number: `${coverage.callingCode}${local}`,
    description: drawn(place, 4, 700) ? `${pick(WORDS, place, 5)} ${draw(place, 6, 5000)}` : null,
    didGroupId: coverage.id,
    countryCode: coverage.countryCode,
    regionId: coverage.regionId,
    numberType: coverage.numberType,
    features: coverage.features,
    pricePlanId: pick(props.planIds, place, 7),
    createdAt,
    activatedAt: createdAt,
    billingPeriodMonths: pick(PERIODS, place, 8),
    trunkId: drawn(place, 9, 975) ? pick(props.trunkIds, place, 10) : null,
    emergency: drawn(place, 11, 300) ? "not-configured" : null,
    a2p: drawn(place, 12, 100)
      ? pick(["active", "new", "changes-required"] as const, place, 13)
      : null,
  };
}

function lifetime(place: number) {
  const expiresAt = laterBy(BENCH_NOW, (draw(place, 20, 360 * 86_400) + 3600) * 1000);
  const billingCycles = cyclesLeft(place);
  const facts = { expiresAt, billingAnchorDay: expiresAt.getUTCDate(), billingCycles };
  if (drawn(place, 24, 5)) return { ...facts, canceledAt: laterBy(BENCH_NOW, -DAY_MS) };
  if (!drawn(place, 25, 6)) return facts;
  const lapsedAt = laterBy(BENCH_NOW, -(draw(place, 26, 32) + 1) * DAY_MS);
  return {
    ...facts,
    expiresAt: lapsedAt,
    billingAnchorDay: lapsedAt.getUTCDate(),
    serviceEndedAt: lapsedAt,
    serviceEndCause: "cycles-used-up" as const,
  };
}

function cyclesLeft(place: number): number | null {
  if (drawn(place, 21, 6)) return 0;
  return drawn(place, 22, 200) ? draw(place, 23, 24) + 1 : null;
}

function registration(props: AccountProps, place: number) {
  if (!drawn(place, 30, 80)) return {};
  const verification = drawn(place, 31, 40) ? ("rejected" as const) : ("approved" as const);
  const registrationApprovedAt = laterBy(BENCH_NOW, -200 * DAY_MS);
  const identityId = pick(props.identityIds, place, 32);
  return { registrationRequired: true, verification, registrationApprovedAt, identityId };
}

const NOTHING_SPECIAL = {
  cityId: null,
  orderId: null,
  canceledAt: null,
  serviceEndedAt: null,
  serviceEndCause: null,
  blockedAt: null,
  blockedReason: null,
  portInStartedAt: null,
  portInFinishedAt: null,
  portInDueAt: null,
  registrationRequired: false,
  registrationApprovedAt: null,
  registrationDeadlineAt: null,
  verification: "unassigned" as const,
  verificationId: null,
  identityId: null,
  addressId: null,
  trunkGroupId: null,
  includedChannels: 2,
  dedicatedChannels: 0,
  capacityPoolId: null,
  sharedGroupId: null,
  sharedChannels: 0,
  capacityLimit: null,
  cnam: null,
  emergencyRequestId: null,
  a2pRequestId: null,
  cnamRequestId: null,
};
