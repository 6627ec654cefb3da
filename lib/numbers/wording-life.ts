import { DAY_MS } from "@/lib/did/calendar";
import type { ServiceEndCause } from "@/lib/did/did";
import { type LifeAhead, RENEWALS_TOLD, type StepAhead } from "@/lib/did/life-ahead";
import { AGING_POOL_MS, releaseInstant } from "@/lib/did/service-aging-pool";
import { spanBetween } from "@/lib/did/time-left";
import { counted, joinFacts, periodWords } from "./wording";
import { formatMoney } from "./wording-money";
import { formatInstant, spanWords } from "./wording-time";

interface Step extends StepAhead {
  readonly costMinor: number;
}
interface Life extends LifeAhead {
  readonly steps: readonly Step[];
  /** Of the billing period. */
  readonly months: number;
}

/** In whose zone and currency, and as of when. */
interface Telling {
  readonly now: Date;
  readonly timeZone: string;
  readonly currency: string;
}

export interface LifeLine {
  readonly what: string;
  readonly detail: string | null;
  readonly money: string | null;
  readonly when: string;
}

/** Why service will end, said beforehand, after "because". */
const END_WORDS = {
  "cycles-used-up": "no billing cycles are left",
  "insufficient-balance": "the balance does not cover the renewal",
  canceled: "it is canceled",
  "never-activated": "it is not activated by then",
  imported: "it had expired before it was imported",
} as const satisfies Record<ServiceEndCause, string>;

/** What time will do to a number, a line each; many renewals after the first are one. */
export function lifeLines(life: Life, telling: Telling): readonly LifeLine[] {
  const renewals = life.steps.filter(({ due }) => due.kind === "renewal");
  const others = life.steps.filter(({ due }) => due.kind !== "renewal");
  const told = renewals.slice(0, RENEWALS_TOLD).map((step) => stepLine(step, life, telling));
  const more = moreLine(renewals.slice(RENEWALS_TOLD), telling);
  const end = others.map((step) => stepLine(step, life, telling));
  return [...told, ...more, ...(life.isEndless ? [endlessLine(life)] : []), ...end];
}

function stepLine({ due, expiresAt, costMinor }: Step, life: Life, telling: Telling): LifeLine {
  const { now, timeZone, currency } = telling;
  const line = { detail: null, money: null, when: whenWords(due.at, now, timeZone) };
  switch (due.kind) {
    case "renewal": {
      const until = expiresAt === null ? "" : ` until ${formatInstant(expiresAt, timeZone)}`;
      const detail = `for ${periodWords(life.months)}${until}`;
      return { ...line, what: "Renews", detail, money: formatMoney(costMinor, currency) };
    }
    case "service-end": {
      const wayBack = due.cause === "canceled" ? "restored" : "renewed";
      const until = formatInstant(releaseInstant(expiresAt ?? due.at), timeZone);
      const why = `because ${END_WORDS[due.cause]}`;
      const pool = `For ${counted(AGING_POOL_MS / DAY_MS, "day")}, until ${until}, it can be ${wayBack}.`;
      const detail = `${why}. ${pool}`;
      return { ...line, what: "Service ends", detail };
    }
    case "deadline":
      return { ...line, what: "Removed from the account", detail: "because it is not registered" };
    case "release":
      return { ...line, what: "Removed from the account", detail: "for good" };
  }
}

function moreLine(more: readonly Step[], { now, timeZone, currency }: Telling): LifeLine[] {
  const last = more.at(-1);
  if (last === undefined) return [];
  const costMinor = more.reduce((sum, step) => sum + step.costMinor, 0);
  return [
    {
      what: counted(more.length, "more renewal"),
      detail: null,
      money: formatMoney(costMinor, currency),
      when: `The last on ${whenWords(last.due.at, now, timeZone)}`,
    },
  ];
}

function endlessLine({ months }: Life): LifeLine {
  const when = "Until its billing cycles are set, it is canceled, or the balance runs out";
  const detail = months === 1 ? "each month" : `each ${periodWords(months)}`;
  return { what: "Renews on and on", detail, money: null, when };
}

function whenWords(at: Date, now: Date, timeZone: string): string {
  const left = at > now ? `in ${spanWords(spanBetween(now, at))}` : "due now";
  return joinFacts(formatInstant(at, timeZone), left);
}
