import { ATTENTION_REASONS, type AttentionReason, attentionReasons } from "@/lib/did/attention";
import type { Did } from "@/lib/did/did";
import { dueNext } from "@/lib/did/due";
import { type DidStatus, STATUSES, statusOf } from "@/lib/did/status";

/** What is stored beside the facts so that a million numbers can be listed and counted. */
export interface Projection {
  /** 1 + place in STATUSES. */
  readonly status: number;
  /** Bit i is place i in ATTENTION_REASONS. */
  readonly attention: number;
  readonly nextDueAt: Date | null;
}

/** The one function by which status, reasons and due instant reach the database. */
export function projectionOf(did: Did, now: Date): Projection {
  return {
    status: statusCode(statusOf(did, now)),
    attention: attentionBits(attentionReasons(did, now)),
    nextDueAt: dueNext(did)?.at ?? null,
  };
}

export function statusCode(status: DidStatus): number {
  return STATUSES.indexOf(status) + 1;
}

export function statusFromCode(code: number): DidStatus {
  const status = STATUSES[code - 1];
  if (status === undefined) throw new Error(`no status has the code ${code}`);
  return status;
}

export function attentionBits(reasons: readonly AttentionReason[]): number {
  return reasons.reduce((bits, reason) => bits | (1 << ATTENTION_REASONS.indexOf(reason)), 0);
}

export function attentionFromBits(bits: number): readonly AttentionReason[] {
  return ATTENTION_REASONS.filter((_, place) => bits & (1 << place));
}
