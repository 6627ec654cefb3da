import { DAY_MS } from "@/lib/did/calendar";
import type { Did } from "@/lib/did/did";
import { CNAM_STATES, EMERGENCY_STATES } from "@/lib/did/service";
import { VERIFICATION_STATES } from "@/lib/did/verification";
import { aDid, NOW } from "./cast";
import type { Chance } from "./chance";
import type { Belongings } from "./random-belongings";

const DESCRIPTIONS = [
  "Sales",
  "sales desk",
  "SALES 2",
  "100%_off",
  "Москва",
  "МОСКВА склад",
  "Straße",
  "Ｆｕｌｌ",
  'a "quoted" one',
  "😀 desk",
  "O'Neill, sons",
] as const;

/** Few distinct values each, so that ties are common and keys repeat. */
export function randomDid(
  mine: Belongings,
  chance: Chance,
  tail: number,
  sharedChannels: number,
): Did {
  const days = (most: number) => new Date(NOW.getTime() + (chance.below(2 * most) - most) * DAY_MS);
  const isRouted = chance.happens(0.7);
  const byGroup = chance.happens(0.3);
  const expiresAt = chance.maybe(0.9, chance.pick([NOW, days(5), days(40), days(400)]));
  const blockedAt = chance.maybe(0.1, NOW);
  const portInStartedAt = chance.maybe(0.1, NOW);
  const service = () => chance.maybe(0.5, chance.pick(EMERGENCY_STATES));
  return aDid({
    number: `${chance.pick(["353", "44", "1", "33"])}${chance.below(90) + 10}${100_000 + tail}`,
    description: chance.maybe(0.7, chance.pick(DESCRIPTIONS)),
    createdAt: chance.pick([days(3), days(500), NOW]),
    expiresAt,
    billingAnchorDay: expiresAt === null ? null : 5,
    billingPeriodMonths: chance.pick([1, 3, 12]),
    billingCycles: chance.pick([null, null, 0, 1, 5, 999]),
    canceledAt: chance.maybe(0.1, NOW),
    blockedAt,
    blockedReason: blockedAt === null ? null : "=unpaid\nsince May",
    portInStartedAt,
    portInFinishedAt: portInStartedAt === null ? null : chance.maybe(0.5, NOW),
    registrationRequired: chance.happens(0.4),
    registrationApprovedAt: chance.maybe(0.5, NOW),
    verification: chance.pick(VERIFICATION_STATES),
    trunkId: isRouted && !byGroup ? chance.pick(mine.trunks) : null,
    trunkGroupId: isRouted && byGroup ? chance.pick(mine.groups) : null,
    includedChannels: chance.below(3),
    dedicatedChannels: chance.below(2),
    sharedChannels,
    capacityLimit: chance.pick([null, null, 0, 5]),
    emergency: service(),
    a2p: service(),
    cnam: chance.maybe(0.5, chance.pick(CNAM_STATES)),
  });
}
