import { AUDIT_ACTIONS, type AuditAction } from "@/lib/did/audit";
import { DAY_MS } from "@/lib/did/calendar";
import { searchText } from "./search-text";

/** What the audit is asked, as its address carries it. */
export interface AuditAsked {
  readonly action: AuditAction | null;
  readonly who: string;
  readonly account: string;
  /** UTC days, both in: "2026-03-10"; "" = open. */
  readonly from: string;
  readonly until: string;
}

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** Any address is a good address: what can't be read is as if it were not asked. */
export function parseAuditAsked(parameters: Parameters): AuditAsked {
  const action = searchText(parameters.action);
  return {
    action: AUDIT_ACTIONS.find((each) => each === action) ?? null,
    who: searchText(parameters.who),
    account: searchText(parameters.account),
    from: dayText(searchText(parameters.from)),
    until: dayText(searchText(parameters.until)),
  };
}

/** Something is asked for: not everything is shown. */
export function isNarrowed(asked: AuditAsked): boolean {
  return Object.values(asked).some((value) => value !== null && value !== "");
}

/** The address that asks this, for entries older than one. */
export function auditHref(asked: AuditAsked, before: number): string {
  const filled = Object.entries(asked).filter(([, value]) => value !== null && value !== "");
  const all = { ...Object.fromEntries(filled), before: String(before) };
  return `/staff/audit?${new URLSearchParams(all as Record<string, string>)}`;
}

/** The first and the last millisecond of the days that were asked. */
export function auditSpan({ from, until }: AuditAsked) {
  return {
    from: from === "" ? null : new Date(from),
    until: until === "" ? null : new Date(new Date(until).getTime() + DAY_MS - 1),
  };
}

/** A day that exists, else none: 30 February would silently be another. */
function dayText(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return "";
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : "";
}
