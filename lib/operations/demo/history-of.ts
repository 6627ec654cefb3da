import type { DemoNumber } from "@/db/seed/demo-number";
import { orderCost } from "@/db/seed/store-orders";
import { lastRenewal } from "@/db/seed/store-renewals";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { HistoryAction, HistoryEvent } from "@/lib/did/history";
import { SERVICES } from "@/lib/did/service";

export interface Actor {
  readonly id: number;
  readonly name: string;
}

/** What happened to a number until it stood as it does, oldest first. */
export function historyOf(it: DemoNumber, member: Actor, isCast: boolean): readonly HistoryEvent[] {
  const events = [began(it, member), ...lived(it, member)];
  if (isCast) events.push(...told(it, member));
  return events.sort((one, other) => one.at.getTime() - other.at.getTime());
}

type Change = Partial<Pick<HistoryEvent, "before" | "after" | "amountMinor">>;

const SYSTEM_NAMES = { staff: "Provider", system: "System" } as const;

function event(
  it: DemoNumber,
  at: Date,
  [action, change = {}]: readonly [HistoryAction, Change?],
  by: Actor | "staff" | "system",
): HistoryEvent {
  const isMember = typeof by === "object";
  return {
    number: it.number,
    at,
    action,
    actor: isMember ? "member" : by,
    actorId: isMember ? by.id : null,
    actorName: isMember ? by.name : SYSTEM_NAMES[by],
    before: null,
    after: null,
    amountMinor: null,
    ...change,
  };
}

function began(it: DemoNumber, member: Actor): HistoryEvent {
  if (it.order === null) {
    return event(it, it.createdAt, [it.isPorting ? "assigned" : "imported"], "system");
  }
  const { setup, firstPeriod } = orderCost(it);
  const change = { after: it.order, amountMinor: -(setup + firstPeriod) };
  return event(it, it.createdAt, ["assigned", change], member);
}

/** What the number's facts say has happened. */
function lived(it: DemoNumber, member: Actor): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  const renewal = lastRenewal(it);
  if (renewal !== null && it.expiresAt !== null) {
    const change = {
      before: renewal.at.toISOString(),
      after: it.expiresAt.toISOString(),
      amountMinor: -renewal.cost,
    };
    events.push(event(it, renewal.at, ["renewed", change], "system"));
  }
  if (it.canceledAt !== null) events.push(event(it, it.canceledAt, ["canceled"], member));
  if (it.endCause !== null && it.expiresAt !== null) {
    events.push(event(it, it.expiresAt, ["service-ended", { after: it.endCause }], "system"));
  }
  if (it.block !== null) {
    events.push(event(it, it.block.at, ["blocked", { after: it.block.reason }], "staff"));
  }
  return events;
}

/** What is told of the cast alone. */
function told(it: DemoNumber, member: Actor): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  const day = (days: number) => laterBy(it.activatedAt ?? it.createdAt, days * DAY_MS);
  const route = it.trunk ?? it.group;
  if (it.description !== null) {
    events.push(event(it, day(0.01), ["description-set", { after: it.description }], member));
  }
  if (route !== null) {
    events.push(event(it, day(0.02), ["trunk-set", { after: route }], member));
  }
  events.push(...verified(it, member, day));
  for (const service of SERVICES) {
    const state = it[service];
    if (state === null || state === "not-configured") continue;
    events.push(event(it, day(1), ["service-requested", { after: service }], member));
  }
  if (it.cycles !== null && it.canceledAt === null && it.expiresAt !== null) {
    const change = { before: "unlimited", after: String(it.cycles) };
    events.push(event(it, day(300), ["billing-cycles-set", change], member));
  }
  return events;
}

function verified(it: DemoNumber, member: Actor, day: (days: number) => Date): HistoryEvent[] {
  const state = it.registration?.state ?? "unassigned";
  if (state === "unassigned") return [];
  const submitted = [
    event(it, day(0.03), ["verification-submitted", { after: it.identity }], member),
  ];
  if (state === "pending") return submitted;
  const decided = { before: "pending", after: state };
  return [...submitted, event(it, day(0.5), ["verification-decided", decided], "staff")];
}
