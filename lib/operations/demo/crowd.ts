import type { DemoNumber } from "@/db/seed/demo-number";
import { addMonths, DAY_MS, laterBy } from "@/lib/did/calendar";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import { DEMO_COVERAGE, type DemoCoverage } from "./coverage";
import { describe } from "./descriptions";
import type { Dice } from "./dice";
import { makeNumber } from "./make-number";
import { featureBits, featuresOf, monthlyMinorOf, needsRegistration } from "./product";
import { STORIES, type Story, storyOf } from "./stories";
import { endUserFor, routingFor, servedBy, servicesFor } from "./wiring";

const OLDEST_ORDER_MONTHS = 36;
const FIRST_ORDER = 20_500;
/** Some numbers were the customer's own before, and came by import. */
const IMPORTED_SHARE = 0.12;
const FULL_CROWD = 12_000;

const PERIODS = [
  { months: 1, weight: 18 },
  { months: 3, weight: 44 },
  { months: 6, weight: 18 },
  { months: 12, weight: 17 },
  { months: 24, weight: 3 },
] as const;

/** An order: some numbers of one place, bought at once and renewing together. */
interface Batch {
  readonly coverage: DemoCoverage;
  readonly story: Story;
  readonly period: number;
  readonly expiresAt: Date;
  readonly activatedAt: Date;
  readonly order: string | null;
}

/** Valid numbers in every state, most of them quietly in service. */
export function crowd(
  dice: Dice,
  amount: number,
  now: Date,
  taken: Set<string>,
): readonly DemoNumber[] {
  const numbers: DemoNumber[] = [];
  const scale = Math.min(1, amount / FULL_CROWD);
  let orders = 0;
  for (const story of STORIES) {
    const share = Math.ceil(story.amount * scale);
    const until = story.name === "quiet" ? amount : Math.min(amount, numbers.length + share);
    while (numbers.length < until) {
      const size = Math.min(until - numbers.length, dice.between(1, story.largestOrder));
      const batch = makeBatch(dice, story, now, FIRST_ORDER + orders++);
      for (let place = 0; place < size; place++) {
        numbers.push(makeOne(dice, batch, now, makeNumber(dice, batch.coverage, taken)));
      }
    }
  }
  return numbers;
}

function makeBatch(dice: Dice, story: Story, now: Date, order: number): Batch {
  const fits = DEMO_COVERAGE.filter(
    (it) => !story.needsRegistration || needsRegistration(it.country, it.type),
  );
  const coverage = dice.weighted(fits, (it) => it.weight);
  const period = dice.weighted(PERIODS, (it) => it.weight).months;
  const expiresAt = laterBy(now, expiryOffset(dice, story, period, now));
  const anchor = expiresAt.getUTCDate();
  const periods = dice.between(1, Math.max(1, Math.floor(OLDEST_ORDER_MONTHS / period)));
  let activatedAt = addMonths(expiresAt, -periods * period, anchor);
  if (activatedAt >= now) activatedAt = addMonths(activatedAt, -period, anchor);
  const isImported = story.mayBeImported && dice.chance(IMPORTED_SHARE);
  return {
    coverage,
    story,
    period,
    expiresAt,
    activatedAt,
    order: isImported ? null : `SO-${order}`,
  };
}

/** Expiries lie anywhere in the running period, on the minute; some weeks are busier than others. */
function expiryOffset(dice: Dice, story: Story, period: number, now: Date): number {
  const minute = 60_000;
  if (story.hasLapsed) {
    const ago = dice.between(2, Math.floor(AGING_POOL_MS / DAY_MS) - 2);
    return -ago * DAY_MS + dice.between(0, 1000) * minute;
  }
  const longest = (addMonths(now, period, now.getUTCDate()).getTime() - now.getTime()) / DAY_MS;
  const days = dice.roll() * longest;
  const busy = 1 + 0.45 * Math.sin(Math.floor(days / 7) * 2.4);
  const shifted = dice.chance(busy / 1.5) ? days : dice.roll() * longest;
  return Math.max(60, Math.floor((shifted * DAY_MS) / minute)) * minute;
}

function makeOne(dice: Dice, batch: Batch, now: Date, number: string): DemoNumber {
  const { coverage, story } = batch;
  const registers = needsRegistration(coverage.country, coverage.type);
  const identity =
    story.withoutIdentity || !(registers || dice.chance(0.62))
      ? null
      : endUserFor(dice, coverage.country);
  const isQuiet = story.name === "quiet" || story.name === "ending";
  const untold: DemoNumber = {
    number,
    description: describe(dice, coverage.city, coverage.type),
    country: coverage.country,
    region: coverage.region,
    city: coverage.city,
    type: coverage.type,
    features: featureBits(featuresOf(coverage.country, coverage.type)),
    createdAt: batch.activatedAt,
    activatedAt: batch.activatedAt,
    expiresAt: batch.expiresAt,
    period: batch.period,
    cycles: dice.chance(0.12) ? dice.between(1, 24) : null,
    canceledAt: null,
    endCause: null,
    block: null,
    portInDueAt: null,
    isPorting: false,
    registration: registers
      ? { state: "approved", approvedAt: batch.activatedAt, deadlineAt: null, reason: null }
      : null,
    ...routingFor(dice, coverage.country),
    capacityLimit: null,
    identity,
    ...servicesFor(dice, coverage, identity !== null && isQuiet),
    monthlyMinor: monthlyMinorOf(coverage.country, coverage.type),
    verification: null,
    requests: {},
    order: batch.order,
  };
  return storyOf(story, { ...untold, ...servedBy(untold) }, dice, now);
}
