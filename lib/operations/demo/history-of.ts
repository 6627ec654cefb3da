import type { DemoNumber } from "@/db/seed/demo-number";
import { serviceRequestedAt } from "@/db/seed/service-requested-at";
import { orderCost } from "@/db/seed/store-orders";
import { lastPeriodBegan, renewalsOf } from "@/db/seed/store-renewals";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { HistoryAction, HistoryEvent } from "@/lib/did/history";
import { SERVICES } from "@/lib/did/service";

export interface Actor {
  readonly id: number;
  readonly name: string;
}

/** What is told of the cast beside what all numbers live through. */
interface Telling {
  /** Who asked for its services. */
  readonly asker: Actor;
  readonly now: Date;
}

/** What happened to a number until it stood as it does, oldest first. */
export function historyOf(
  it: DemoNumber,
  member: Actor,
  telling: Telling | null,
): readonly HistoryEvent[] {
  const events = [began(it, member), ...lived(it, member)];
  if (telling !== null) events.push(...told(it, member, telling));
  return events.sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** No period is younger. */
const SOON_MS = 1000;

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
  const events = [...verified(it, member), ...renewed(it), ...limited(it, member)];
  if (it.canceledAt !== null) events.push(event(it, it.canceledAt, ["canceled"], member));
  if (it.endCause !== null && it.expiresAt !== null) {
    events.push(event(it, it.expiresAt, ["service-ended", { after: it.endCause }], "system"));
  }
  if (it.block !== null) {
    events.push(event(it, it.block.at, ["blocked", { after: it.block.reason }], "staff"));
  }
  return events;
}

function renewed(it: DemoNumber): HistoryEvent[] {
  return renewalsOf(it).map(({ at, until, cost }) => {
    const change = { before: at.toISOString(), after: until.toISOString(), amountMinor: -cost };
    return event(it, at, ["renewed", change], "system");
  });
}

/** Every number came with unlimited cycles; a limit was set when the last period had begun. */
function limited(it: DemoNumber, member: Actor): HistoryEvent[] {
  const began = lastPeriodBegan(it);
  if (it.cycles === null || began === null) return [];
  const change = { before: "unlimited", after: String(it.cycles) };
  return [event(it, laterBy(began, SOON_MS), ["billing-cycles-set", change], member)];
}

/** What is told of the cast alone. */
function told(it: DemoNumber, member: Actor, { asker, now }: Telling): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  const day = (days: number) => laterBy(it.createdAt, days * DAY_MS);
  const route = it.trunk ?? it.group;
  if (it.description !== null) {
    events.push(event(it, day(0.01), ["description-set", { after: it.description }], member));
  }
  if (route !== null) {
    events.push(event(it, day(0.02), ["trunk-set", { after: route }], member));
  }
  for (const service of SERVICES) {
    const state = it[service];
    if (state === null || state === "not-configured") continue;
    const at = serviceRequestedAt(it, state, now);
    events.push(event(it, at, ["service-requested", { after: service }], asker));
  }
  return events;
}

function verified(it: DemoNumber, member: Actor): HistoryEvent[] {
  const state = it.registration?.state ?? "unassigned";
  if (state === "unassigned") return [];
  const submitted = { after: it.identity };
  const events = [event(it, it.createdAt, ["verification-submitted", submitted], member)];
  if (state === "pending") return events;
  const decided = { before: "pending", after: state };
  const at = it.registration?.approvedAt ?? laterBy(it.createdAt, DAY_MS / 2);
  return [...events, event(it, at, ["verification-decided", decided], "staff")];
}
