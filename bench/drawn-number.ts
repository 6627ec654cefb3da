import type { StoredFacts } from "@/db/dids/did-columns";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { blankNumber } from "@/lib/operations/import/blank-number";
import { draw, drawn, pick } from "./draw";
import { drawnRouting } from "./drawn-routing";
import { drawnServices } from "./drawn-services";
import { BENCH_NOW } from "./now";
import type { AccountProps } from "./props";

const WORDS = ["support", "sales", "reception", "fax", "campaign", "warehouse", "night", "billing"];
const PERIODS = [1, 1, 1, 1, 3, 3, 12, 12, 6] as const;
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
  const { countryCode, regionId, cityId, numberType, features } = coverage;
  return {
    ...blankNumber(`${coverage.callingCode}${local}`, props.accountId, createdAt),
    ...{ countryCode, regionId, cityId, numberType, features, didGroupId: coverage.id },
    ...lifetime(place),
    ...drawnRouting(props, coverage, place),
    ...drawnServices(props, place),
    description: drawn(place, 4, 700) ? `${pick(WORDS, place, 5)} ${draw(place, 6, 5000)}` : null,
    orderId: drawn(place, 14, 500) ? pick(props.orderIds, place, 15) : null,
    pricePlanId: pick(props.planIds, place, 7),
    activatedAt: createdAt,
    billingPeriodMonths: drawn(place, 16, 2) ? 24 : pick(PERIODS, place, 8),
  };
}

function lifetime(place: number) {
  const expiresAt = laterBy(BENCH_NOW, (draw(place, 20, 360 * 86_400) + 3600) * 1000);
  const billingCycles = cyclesLeft(place);
  const facts = {
    ...trouble(place),
    expiresAt,
    billingAnchorDay: expiresAt.getUTCDate(),
    billingCycles,
  };
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

function trouble(place: number): Partial<StoredFacts> {
  const lately = laterBy(BENCH_NOW, -draw(place, 27, 20) * DAY_MS);
  if (drawn(place, 28, 2)) return { blockedAt: lately, blockedReason: "Unusual traffic" };
  return drawn(place, 29, 2) ? { portInStartedAt: lately } : {};
}
