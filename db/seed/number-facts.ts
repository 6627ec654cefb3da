import type { DemoNumber } from "./demo-number";
import type { VoiceIds } from "./voice";

/** Facts that need no look-up. */
export function ownFacts(it: DemoNumber) {
  return {
    number: it.number,
    description: it.description,
    countryCode: it.country,
    numberType: it.type,
    features: it.features,
    createdAt: it.createdAt,
    activatedAt: it.activatedAt,
    expiresAt: it.expiresAt,
    billingAnchorDay: it.expiresAt?.getUTCDate() ?? null,
    billingPeriodMonths: it.period,
    billingCycles: it.cycles,
    canceledAt: it.canceledAt,
    serviceEndedAt: it.endCause === null ? null : it.expiresAt,
    serviceEndCause: it.endCause,
    blockedAt: it.block?.at ?? null,
    blockedReason: it.block?.reason ?? null,
    portInStartedAt: it.isPorting ? it.createdAt : null,
    portInFinishedAt: null,
    portInDueAt: it.portInDueAt,
    registrationRequired: it.registration !== null,
    registrationApprovedAt: it.registration?.approvedAt ?? null,
    registrationDeadlineAt: it.registration?.deadlineAt ?? null,
    verification: it.registration?.state ?? ("unassigned" as const),
    includedChannels: it.includedChannels,
    dedicatedChannels: it.dedicatedChannels,
    capacityLimit: it.capacityLimit,
    emergency: it.emergency,
    a2p: it.a2p,
    cnam: it.cnam,
  };
}

/** Ids of what carries its calls. */
export function routed(voice: VoiceIds, it: DemoNumber) {
  const shared = it.shared === null ? undefined : voice.shared.get(it.shared);
  return {
    trunkId: it.trunk === null ? null : (voice.trunks.get(it.trunk) ?? null),
    trunkGroupId: it.group === null ? null : (voice.groups.get(it.group) ?? null),
    capacityPoolId: it.pool === null ? null : (voice.pools.get(it.pool) ?? null),
    sharedGroupId: shared?.id ?? null,
    sharedChannels: shared?.channels ?? 0,
  };
}
