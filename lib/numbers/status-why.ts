import type { AttentionReason } from "@/lib/did/attention";
import type { Did } from "@/lib/did/did";
import { needsHand, SERVICES } from "@/lib/did/service";
import { type DidStatus, statusTroubles, TROUBLE_HOLDS, type Trouble } from "@/lib/did/status";
import type { DidRow } from "./did-row";
import { type Mend, mendOf, type WhyContext } from "./status-mend";
import { midSentence } from "./wording";
import { SERVICE_END_WORDS } from "./wording-history";
import { SERVICE_STATE_WORDS, SERVICE_WORDS } from "./wording-services";
import { STATUS_LOOKS, type StatusGlyph, type Tone, TROUBLE_WORDS } from "./wording-status";
import { formatInstant } from "./wording-time";

/** One rule that holds, and the action that mends it, where there is one. */
export interface WhyLine {
  readonly text: string;
  readonly glyph: StatusGlyph;
  readonly tone: Tone;
  readonly mend?: Mend;
}

/** The reason that a status says already; the others are told as "Also". */
const SAID_BY_STATUS: Partial<Record<DidStatus, AttentionReason>> = {
  blocked: "blocked",
  awaiting_registration: "registration",
  terminated: "lapsed",
  expiring_soon: "not-renewing",
  not_configured: "not-configured",
};

const STATUS_OF_REASON: Record<AttentionReason, DidStatus> = {
  blocked: "blocked",
  registration: "awaiting_registration",
  lapsed: "terminated",
  "not-renewing": "expiring_soon",
  "not-configured": "not_configured",
  service: "not_configured",
};

/** One line a trouble behind the status, then one a further reason for attention. */
export function whyLines(row: DidRow, context: WhyContext): WhyLine[] {
  const { did, status } = row;
  const { glyph, tone } = STATUS_LOOKS[status];
  const troubles = statusTroubles(did, context.now);
  const because = troubles.map((trouble) => ({
    text: troubleText(did, trouble, context.timeZone),
    ...mendOf(trouble, row, context),
  }));
  const untroubled = { text: "Time left, a way for calls, and capacity" };
  const further = row.attention.filter((reason) => reason !== SAID_BY_STATUS[status]);
  return [
    ...(because.length > 0 ? because : [untroubled]).map((line) => ({ ...line, glyph, tone })),
    ...further.flatMap((reason) => alsoLines(row, reason, context)),
  ];
}

function alsoLines(row: DidRow, reason: AttentionReason, context: WhyContext): WhyLine[] {
  const { did } = row;
  const { timeZone, now } = context;
  const { glyph, tone } = STATUS_LOOKS[STATUS_OF_REASON[reason]];
  const also = (text: string): WhyLine => ({ text: `Also: ${midSentence(text)}`, glyph, tone });
  switch (reason) {
    case "blocked":
      return [also(troubleText(did, "blocked", timeZone))];
    case "registration":
      return [{ ...also(registrationText(did)), ...mendOf("unregistered", row, context) }];
    case "lapsed":
      return [also(troubleText(did, "expired", timeZone))];
    case "not-renewing":
      return [{ ...also(TROUBLE_WORDS.notRenewing), ...mendOf("notRenewing", row, context) }];
    case "not-configured":
      return configurationTroubles(did, now).map((trouble) => ({
        ...also(troubleText(did, trouble, timeZone)),
        ...mendOf(trouble, row, context),
      }));
    case "service":
      return SERVICES.filter((service) => needsHand(did[service])).map((service) => {
        const state = did[service] ?? "not-configured";
        return also(`${SERVICE_STATE_WORDS[state]} for ${SERVICE_WORDS[service]}`);
      });
  }
}

function configurationTroubles(did: Did, now: Date): readonly Trouble[] {
  const routing: readonly Trouble[] = ["unrouted", "withoutCapacity"];
  return routing.filter((trouble) => TROUBLE_HOLDS[trouble](did, now));
}

function troubleText(did: Did, trouble: Trouble, timeZone: string): string {
  switch (trouble) {
    case "canceled":
      return did.canceledAt === null
        ? TROUBLE_WORDS.canceled
        : `Canceled on ${formatInstant(did.canceledAt, timeZone)}`;
    case "expired":
      return expiredText(did, timeZone);
    case "unregistered":
      return registrationText(did);
    case "blocked":
      return did.blockedReason === null
        ? TROUBLE_WORDS.blocked
        : `${TROUBLE_WORDS.blocked}: ${did.blockedReason}`;
    case "withoutCapacity":
      return did.capacityLimit === 0 ? "Its own capacity limit is 0" : "No capacity is assigned";
    case "portingIn":
    case "notRenewing":
    case "unrouted":
      return TROUBLE_WORDS[trouble];
  }
}

function expiredText(did: Did, timeZone: string): string {
  if (did.expiresAt === null) return TROUBLE_WORDS.expired;
  const ended = `Service ended on ${formatInstant(did.expiresAt, timeZone)}`;
  const cause = did.serviceEndCause;
  return cause === null || cause === "canceled"
    ? ended
    : `${ended}: ${midSentence(SERVICE_END_WORDS[cause])}`;
}

function registrationText(did: Did): string {
  switch (did.verification) {
    case "unassigned":
      return "Registration is required, no end-user details are assigned";
    case "pending":
      return "Registration is in review";
    case "rejected":
      return "Registration was rejected";
    case "approved":
      return TROUBLE_WORDS.unregistered;
  }
}
