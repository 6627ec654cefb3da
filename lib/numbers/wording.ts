import type { Feature, NumberType } from "@/lib/did/feature";

/** One noun for one, another for many: "1 number", "214 numbers". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

const COUNT = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** Whole counts with grouping: "12,482". */
export function formatCount(count: number): string {
  return COUNT.format(count).replace("-", "−");
}

export const NUMBER_TYPE_WORDS = {
  local: "Local",
  mobile: "Mobile",
  national: "National",
  toll_free: "Toll-free",
  shared_cost: "Shared cost",
  global: "Global",
} as const satisfies Record<NumberType, string>;

export const FEATURE_WORDS = {
  "voice-in": "Voice in",
  "sms-in": "SMS in",
  "sms-out": "SMS out",
  t38: "T.38 fax",
  emergency: "Emergency Calling",
  a2p: "A2P SMS",
  cnam: "CNAM",
} as const satisfies Record<Feature, string>;

/** A billing period: "1 month", "12 months". */
export function periodWords(months: number): string {
  return counted(months, "month");
}

/** Renewals that remain, alone in a field: "Unlimited" or "4". */
export function cyclesWords(cycles: number | null): string {
  return cycles === null ? "Unlimited" : formatCount(cycles);
}

/** Renewals that remain, in the list's column: "Unlimited" or "4 left". */
export function cyclesLeftWords(cycles: number | null): string {
  return cycles === null ? "Unlimited" : `${formatCount(cycles)} left`;
}

/** Facts of equal weight on one line, those that are missing left out: "Dublin · Local". */
export function joinFacts(...facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null && fact !== "").join(" · ");
}

/** "In process" becomes "in process" for the middle of a sentence; "CNAM" stays. Not for names. */
export function midSentence(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
