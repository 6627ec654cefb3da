import { expect, test } from "vitest";
import { type DidRecord, didFromRecord } from "@/db/dids/did-from-row";
import { dids } from "@/db/schema/dids";
import { history } from "@/db/schema/history";
import type { Store } from "@/db/store";
import { addMonths } from "@/lib/did/calendar";
import type { Did } from "@/lib/did/did";
import { afterDue, dueNext } from "@/lib/did/due";
import type { HistoryEvent } from "@/lib/did/history";
import { loadDemo } from "@/lib/operations/load-demo";
import { freshStore } from "@/test/database";
import { DEMO_PEOPLE } from "./people";

const NOWS = ["2026-11-23T10:05:00Z", "2027-02-10T00:00:00Z", "2028-02-29T23:59:00Z"];

test.each(NOWS)("what the demo tells of every number can have happened by %s", async (now) => {
  const store = await freshStore();
  await loadDemo(store, { numbers: 1500, password: "a long demo password", now: new Date(now) });
  const told = eventsByNumber(store);
  const viewers = DEMO_PEOPLE.filter(({ role }) => role === "viewer").map(({ name }) => name);
  const impossible = numbersIn(store).flatMap((did) => {
    const events = told.get(did.number) ?? [];
    const story = new Replay(did, events[0]);
    for (const event of events) story.tell(event, viewers);
    story.end(new Date(now));
    return story.faults;
  });
  expect(impossible).toEqual([]);
});

test("every renewal that is told of was charged, and nothing else was charged as one", async () => {
  const store = await freshStore();
  const now = new Date("2026-11-23T10:05:00Z");
  await loadDemo(store, { numbers: 600, password: "a long demo password", now });
  const charged = store.rows(
    "SELECT number, at, amount_minor FROM ledger WHERE kind = 'renewal' ORDER BY number, at",
  );
  const told = store.rows(
    "SELECT number, at, amount_minor FROM history WHERE action = 'renewed' ORDER BY number, at",
  );
  expect(charged.length).toBeGreaterThan(600);
  expect(charged).toEqual(told);
});

/** A number that lives through what is told of it, by the core's own rules of time. */
class Replay {
  readonly faults: string[] = [];
  readonly #end: Did;
  #did: Did;
  #last = new Date(0);

  constructor(end: Did, first: HistoryEvent | undefined) {
    this.#end = end;
    const start = { expiresAt: null, billingCycles: null, canceledAt: null, blockedAt: null };
    const ended = { serviceEndedAt: null, serviceEndCause: null };
    this.#did = { ...end, ...start, ...ended, registrationApprovedAt: null };
    if (first?.at.getTime() !== end.createdAt.getTime()) this.#fault(first, "is no beginning");
  }

  tell(event: HistoryEvent, viewers: readonly string[]) {
    if (event.at < this.#last) this.#fault(event, "is out of order");
    if (viewers.includes(event.actorName)) this.#fault(event, "was done by a viewer");
    this.#last = event.at;
    this.#activate(event.at);
    const due = dueNext(this.#did);
    if (due !== null && due.at < event.at) this.#fault(event, `comes after a ${due.kind} untold`);
    this.#apply(event);
  }

  end(now: Date) {
    this.#activate(now);
    if (this.#last > now) this.#fault(undefined, "has a future");
    const due = dueNext(this.#did);
    if (due !== null && due.at <= now) this.#fault(undefined, `has a ${due.kind} untold`);
    for (const fact of FACTS) {
      const [lived, stands] = [this.#did[fact], this.#end[fact]].map((it) => JSON.stringify(it));
      if (lived !== stands) this.#fault(undefined, `${fact} ${lived} stands as ${stands}`);
    }
  }

  #activate(until: Date) {
    const { activatedAt, billingAnchorDay: day, billingPeriodMonths } = this.#end;
    if (activatedAt === null || day === null || activatedAt > until) return;
    if (this.#did.expiresAt !== null) return;
    const { registrationApprovedAt } = this.#end;
    if (activatedAt < this.#end.createdAt) this.#fault(undefined, "was active before it came");
    if (registrationApprovedAt !== null && activatedAt < registrationApprovedAt) {
      this.#fault(undefined, "was active before it was approved");
    }
    this.#did = {
      ...this.#did,
      registrationApprovedAt,
      expiresAt: addMonths(activatedAt, billingPeriodMonths, day),
    };
  }

  #apply(event: HistoryEvent) {
    const did = this.#did;
    if (BY_TIME.has(event.action)) return this.#settle(event);
    if (event.action === "blocked") this.#did = { ...did, blockedAt: event.at };
    if (event.action !== "billing-cycles-set" && event.action !== "canceled") return;
    if (did.canceledAt !== null || did.serviceEndedAt !== null) this.#fault(event, "is too late");
    if (event.action === "canceled") this.#did = { ...did, canceledAt: event.at };
    else this.#limit(event);
  }

  #settle(event: HistoryEvent) {
    const due = dueNext(this.#did);
    if (due?.kind !== BY_TIME.get(event.action) || due?.at.getTime() !== event.at.getTime()) {
      return this.#fault(event, `while ${due?.kind} is due at ${due?.at.toISOString()}`);
    }
    this.#did = afterDue(this.#did, due) ?? this.#did;
  }

  #limit(event: HistoryEvent) {
    const { billingCycles } = this.#did;
    if (event.before !== String(billingCycles ?? "unlimited")) this.#fault(event, "changes more");
    this.#did = { ...this.#did, billingCycles: Number(event.after) };
  }

  #fault(event: HistoryEvent | undefined, what: string) {
    const told = event === undefined ? "" : `${event.action} ${event.at.toISOString()} `;
    this.faults.push(`${this.#end.number}: ${told}${what}`);
  }
}

const BY_TIME: ReadonlyMap<string, string> = new Map([
  ["renewed", "renewal"],
  ["service-ended", "service-end"],
]);
const FACTS = [
  "expiresAt",
  "billingCycles",
  "canceledAt",
  "serviceEndedAt",
  "serviceEndCause",
  "blockedAt",
  "registrationApprovedAt",
] as const satisfies readonly (keyof Did)[];

function numbersIn(store: Store): readonly Did[] {
  const records: readonly DidRecord[] = store.orm.select().from(dids).all();
  return records.map(didFromRecord);
}

function eventsByNumber(store: Store): ReadonlyMap<string, readonly HistoryEvent[]> {
  const events = store.orm.select().from(history).orderBy(history.at, history.id).all();
  const told = new Map<string, HistoryEvent[]>();
  for (const event of events) told.set(event.number, [...(told.get(event.number) ?? []), event]);
  return told;
}
