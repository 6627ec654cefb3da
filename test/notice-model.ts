import type { Store } from "@/db/store";
import {
  DAY,
  dayOf,
  dueAt,
  MONDAY,
  type ModelNumber,
  monthLater,
  POOL,
  renews,
  WEEK,
  weekOf,
  whyItEnds,
} from "./notice-number";
import {
  type Decision,
  type ModelPrice,
  modelDecisions,
  modelNumbers,
  modelPrices,
} from "./notice-start";
import { nextMonth } from "./time-model";

/** Kind, days ahead, UTC day of the telling, and the numbers in order. */
export type ModelNotice = readonly [string, number, number, readonly string[]];

/** What an account would be told, by looking at each of its numbers each morning. */
export class NoticeModel {
  numbers: ModelNumber[];
  /** `null` = postpaid. */
  available: number | null;
  /** Those of staff, in order. */
  readonly decisions: Decision[];
  readonly #prices: readonly ModelPrice[];
  readonly #mondaysTold = new Set<number>();
  #before: number | null = null;
  /** Of the decisions, the first so many: one of the very instant of a telling comes after it. */
  #decisionsTold = 0;

  constructor(store: Store, accountId: number, available: number | null) {
    this.numbers = modelNumbers(store, accountId);
    this.available = available;
    this.#prices = modelPrices(store);
    this.decisions = modelDecisions(store, accountId);
  }

  /** Does what time does up to and including `until`, in order of instant and number. */
  pass(until: number) {
    for (;;) {
      const due = this.numbers.filter((it) => dueAt(it) <= until);
      const next = due.reduce<ModelNumber | null>(
        (best, it) => (best === null || dueAt(it) < dueAt(best) ? it : best),
        null,
      );
      if (next === null) return;
      this.#happen(next);
    }
  }

  #happen(it: ModelNumber) {
    const at = dueAt(it);
    if (it.ended !== null || at === it.deadline) return this.#remove(it);
    const price = this.#price(it, at);
    it.ended = whyItEnds(it) ?? (this.#canPay(price) ? null : "insufficient-balance");
    if (it.ended !== null) return;
    if (this.available !== null) this.available -= price;
    for (let month = 0; month < it.period; month++) it.expiry = monthLater(it);
    if (it.cycles !== null) it.cycles -= 1;
  }

  #remove(it: ModelNumber) {
    if (it.ended === null && this.available !== null) this.available += it.paid;
    this.numbers = this.numbers.filter((other) => other !== it);
  }

  #canPay(price: number): boolean {
    return this.available === null || price === 0 || price <= this.available;
  }

  #price({ plan, period }: ModelNumber, at: number): number {
    const past = this.#prices.filter((row) => row.plan === plan && row.since <= at);
    return (past.sort((one, other) => one.since - other.since).at(-1)?.monthly ?? 0) * period;
  }

  /** What the account is told at that instant, up to which it has passed. */
  tell(at: number): readonly ModelNotice[] {
    const today = dayOf(at);
    const short = this.#firstShortWeek(at);
    const told: ModelNotice[] = [];
    const add = (kind: string, ahead: number, these: readonly ModelNumber[]) => {
      if (these.length > 0) told.push([kind, ahead, today, these.map(({ number }) => number)]);
    };
    for (const ahead of [30, 7, 1]) {
      const live = this.numbers.filter(
        (it) => it.ended === null && this.#isTold(it.expiry, at, [30, 7, 1], ahead),
      );
      add(
        "not-renewing",
        ahead,
        live.filter((it) => !renews(it)),
      );
      add(
        "money-short",
        ahead,
        live.filter((it) => renews(it) && short !== null && (it.expiry ?? 0) >= short),
      );
      const pooled = this.numbers.filter(
        (it) => it.ended !== null && this.#isTold((it.expiry ?? 0) + POOL, at, [7, 1], ahead),
      );
      add("pool-end", ahead, pooled);
      const unregistered = this.numbers.filter(
        (it) => it.ended === null && this.#isTold(it.deadline, at, [7, 1], ahead),
      );
      add(
        "registration",
        ahead,
        unregistered.filter((it) => dueAt(it) === it.deadline),
      );
    }
    add("money-out", 0, this.#unpaidWeek(short, at));
    const since = Math.max(this.#before ?? 0, at - 31 * DAY);
    const isSince = (instant: number) => instant > since && instant <= at;
    const failed = this.numbers.filter(
      (it) =>
        it.ended === "insufficient-balance" && it.canceled === null && isSince(it.expiry ?? 0),
    );
    add("renewal-failed", 0, failed);
    const decided = this.decisions
      .slice(this.#decisionsTold)
      .filter(([when]) => when > at - 31 * DAY - (this.#before === null ? 0 : DAY / 24))
      .map(([, number]) => number);
    this.#decisionsTold = this.decisions.length;
    add(
      "verification",
      0,
      this.numbers.filter(({ number }) => decided.includes(number)),
    );
    this.#before = at;
    return told;
  }

  /** Its nearest threshold is that one, and was not there yet when the account was told before. */
  #isTold(when: number | null, at: number, thresholds: number[], ahead: number): boolean {
    if (when === null || when <= at) return false;
    const days = dayOf(when) - dayOf(at);
    const nearest = thresholds.filter((each) => each >= days).at(-1);
    if (nearest !== ahead) return false;
    return this.#before === null || dayOf(when) - ahead > dayOf(this.#before);
  }

  /** Monday of the first week whose renewals the money does not cover, each in its week's middle. */
  #firstShortWeek(at: number): number | null {
    if (this.available === null) return null;
    const first = weekOf(at);
    let left = this.available;
    for (let week = first; week < first + 12; week += 1) {
      const cost = this.numbers.reduce((sum, it) => sum + this.#costIn(it, week, at), 0);
      left -= cost;
      if (cost > 0 && left < 0) return MONDAY + week * WEEK;
    }
    return null;
  }

  #costIn(it: ModelNumber, week: number, at: number): number {
    if (it.ended !== null || it.expiry === null || it.waiting === 1 || !renews(it)) return 0;
    const middle = MONDAY + weekOf(it.expiry) * WEEK + WEEK / 2;
    const anchor = new Date(middle).getUTCDate();
    const priced = week === weekOf(at) ? at : MONDAY + week * WEEK;
    let due = middle;
    for (let turn = 0; turn < Math.min(it.cycles ?? 3, 3); turn += 1) {
      if (weekOf(due) === week) return this.#price(it, priced);
      for (let month = 0; month < it.period; month++) due = nextMonth({ expiry: due, anchor });
    }
    return 0;
  }

  #unpaidWeek(monday: number | null, at: number): readonly ModelNumber[] {
    if (monday === null || monday > at + 14 * DAY || this.#mondaysTold.has(monday)) return [];
    const these = this.numbers.filter((it) => {
      const expiry = it.expiry ?? 0;
      return it.ended === null && renews(it) && expiry > at && weekOf(expiry) === weekOf(monday);
    });
    if (these.length > 0) this.#mondaysTold.add(monday);
    return these;
  }
}
