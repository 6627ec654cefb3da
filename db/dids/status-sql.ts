import { ATTENTION_REASONS, type AttentionReason } from "@/lib/did/attention";
import { SERVICE_TONES, type ServiceState } from "@/lib/did/service";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import { STATUS_RULES, type Trouble } from "@/lib/did/status";
import { statusCode } from "./projection";

/** The facts once more, in SQL. Each is 0 or 1 and never null; `@now` is the instant asked about. */
const TROUBLE_SQL: Record<Trouble, string> = {
  canceled: "(canceled_at IS NOT NULL)",
  expired: "(expires_at IS NOT NULL AND expires_at <= @now)",
  portingIn: "(port_in_started_at IS NOT NULL AND port_in_finished_at IS NULL)",
  unregistered: "(registration_required AND registration_approved_at IS NULL)",
  blocked: "(blocked_at IS NOT NULL)",
  notRenewing: "(billing_cycles IS 0)",
  unrouted: "(trunk_id IS NULL AND trunk_group_id IS NULL)",
  withoutCapacity:
    "(capacity_limit IS 0 OR included_channels + dedicated_channels + shared_channels = 0)",
};

const IN_SERVICE = `NOT ${TROUBLE_SQL.canceled} AND NOT ${TROUBLE_SQL.expired}`;

/** The code of a number's status at `@now`: the rule's own order, walked by the database. */
export function statusSql(): string {
  const cases = STATUS_RULES.map(({ status, anyOf }) => {
    const troubles = anyOf.map((trouble) => TROUBLE_SQL[trouble]);
    return `WHEN ${troubles.join(" OR ")} THEN ${statusCode(status)}`;
  });
  return `CASE ${cases.join(" ")} ELSE ${statusCode("active")} END`;
}

const ATTENTION_SQL: Record<AttentionReason, string> = {
  blocked: TROUBLE_SQL.blocked,
  registration: `registration_required AND (verification IN ('unassigned', 'rejected')
    OR verification = 'pending' AND ${statusSql()} = ${statusCode("awaiting_registration")})`,
  lapsed: `${TROUBLE_SQL.expired} AND NOT ${TROUBLE_SQL.canceled}`,
  "not-renewing": `${TROUBLE_SQL.notRenewing} AND ${IN_SERVICE}`,
  "not-configured": `(${TROUBLE_SQL.unrouted} OR ${TROUBLE_SQL.withoutCapacity}) AND ${IN_SERVICE}`,
  service: ["emergency", "a2p", "cnam"].map(needsHandSql).join(" OR "),
};

/** The bits of a number's attention reasons at `@now`. */
export function attentionSql(): string {
  return ATTENTION_REASONS.map((reason, place) => `((${ATTENTION_SQL[reason]}) << ${place})`).join(
    " | ",
  );
}

/** Until when a number that lacks its registration is kept; null for any other. */
const DEADLINE_SQL = `CASE WHEN ${TROUBLE_SQL.unregistered} AND NOT ${TROUBLE_SQL.canceled}
  AND NOT ${TROUBLE_SQL.portingIn} AND activated_at IS NULL
  AND verification IN ('unassigned', 'rejected') THEN registration_deadline_at END`;

/** When something is due next for a number; null when nothing is. */
export const NEXT_DUE_SQL = `CASE WHEN service_ended_at IS NOT NULL THEN expires_at + ${AGING_POOL_MS}
  ELSE min(coalesce(expires_at, ${DEADLINE_SQL}), coalesce(${DEADLINE_SQL}, expires_at)) END`;

function needsHandSql(column: string): string {
  const states = Object.keys(SERVICE_TONES) as ServiceState[];
  const bad = states.filter((state) => SERVICE_TONES[state] === "bad");
  return `coalesce(${column} IN (${bad.map((state) => `'${state}'`).join(", ")}), 0)`;
}
