import type { DemoNumber } from "@/db/seed/demo-number";
import { lastPeriodBegan } from "@/db/seed/store-renewals";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { Dice } from "./dice";

export interface Story {
  readonly name: string;
  /** How many numbers live it in a full demo; the quiet ones take the rest. */
  readonly amount: number;
  readonly largestOrder: number;
  readonly hasLapsed: boolean;
  readonly needsRegistration: boolean;
  readonly mayBeImported: boolean;
  readonly withoutIdentity: boolean;
  readonly tell: (number: DemoNumber, dice: Dice, now: Date) => Partial<DemoNumber>;
}

const USUAL = {
  largestOrder: 4,
  hasLapsed: false,
  needsRegistration: false,
  mayBeImported: true,
  withoutIdentity: false,
} as const;
const WAITING = { ...USUAL, needsRegistration: true, mayBeImported: false } as const;
const LAPSED = { ...USUAL, hasLapsed: true } as const;

const REJECTIONS = [
  "The address proof is older than 3 months.",
  "The name on the document differs from the end user's name.",
  "The company extract can't be read. Please scan it again.",
];
const BLOCK_REASONS = [
  "Unusual traffic to premium numbers. Please contact us.",
  "The end-user details are under review by the regulator.",
];

/** Every story; what each changes about an untroubled number. The quiet one comes last. */
export const STORIES: readonly Story[] = [
  { ...USUAL, name: "unrouted", amount: 240, tell: () => ({ trunk: null, group: null }) },
  { ...USUAL, name: "without-capacity", amount: 60, tell: () => ({ capacityLimit: 0 }) },
  { ...WAITING, name: "in-review", amount: 28, tell: waits("pending") },
  { ...WAITING, name: "rejected", amount: 4, tell: waits("rejected") },
  { ...WAITING, name: "unregistered", amount: 6, withoutIdentity: true, tell: waits("unassigned") },
  {
    ...LAPSED,
    name: "expired",
    amount: 64,
    tell: () => ({ cycles: 0, endCause: "cycles-used-up" }),
  },
  { ...USUAL, name: "canceled", amount: 40, tell: canceledBefore },
  {
    ...LAPSED,
    name: "canceled-aging",
    amount: 20,
    tell: (number, dice, now) => ({ ...canceledBefore(number, dice, now), endCause: "canceled" }),
  },
  { ...USUAL, name: "ending", amount: 75, tell: () => ({ cycles: 0 }) },
  { ...WAITING, name: "porting", amount: 5, needsRegistration: false, tell: portsIn },
  {
    ...USUAL,
    name: "blocked",
    amount: 5,
    tell: ({ activatedAt }, dice, now) => ({
      block: {
        at: laterOf(activatedAt ?? now, laterBy(now, -dice.between(1, 9) * DAY_MS)),
        reason: dice.pick(BLOCK_REASONS),
      },
    }),
  },
  { ...USUAL, name: "quiet", amount: 0, largestOrder: 40, tell: () => ({}) },
];

/** The number after its story; one that never was in service has no time and no anchor. */
export function storyOf(story: Story, number: DemoNumber, dice: Dice, now: Date): DemoNumber {
  return { ...number, ...story.tell(number, dice, now) };
}

function laterOf(one: Date, other: Date): Date {
  return one > other ? one : other;
}

const NEVER_IN_SERVICE = { activatedAt: null, expiresAt: null, cycles: null } as const;

function waits(state: "pending" | "rejected" | "unassigned"): Story["tell"] {
  return (number, dice, now) => {
    const age = dice.between(1, 15);
    const reason = state === "rejected" ? dice.pick(REJECTIONS) : null;
    const deadlineAt = laterBy(now, (30 - age) * DAY_MS - 3_600_000);
    return {
      ...NEVER_IN_SERVICE,
      createdAt: laterBy(now, -age * DAY_MS - 3_600_000),
      registration: { state, approvedAt: null, deadlineAt, reason },
      emergency: number.emergency === null ? null : "not-configured",
    };
  };
}

/** Canceled in its last period: a canceled number is not renewed. */
function canceledBefore(number: DemoNumber, dice: Dice, now: Date): Partial<DemoNumber> {
  const end = Math.min(number.expiresAt?.getTime() ?? 0, now.getTime());
  const begin = lastPeriodBegan(number)?.getTime() ?? 0;
  const sinceBegin = Math.floor((end - begin) * (0.4 + 0.6 * dice.roll()));
  return { canceledAt: new Date(begin + sinceBegin) };
}

function portsIn(_: DemoNumber, dice: Dice, now: Date): Partial<DemoNumber> {
  return {
    ...NEVER_IN_SERVICE,
    createdAt: laterBy(now, -dice.between(2, 12) * DAY_MS),
    isPorting: true,
    portInDueAt: dice.chance(0.7) ? laterBy(now, dice.between(2, 20) * DAY_MS) : null,
    registration: null,
    order: null,
  };
}
