/** What can happen to a number, one event a change. `before` and `after` are in the field's stored words. */
export const HISTORY_ACTIONS = [
  "imported",
  "assigned",
  "renewed",
  "service-ended",
  "removed",
  "canceled",
  "restored",
  "billing-cycles-set",
  "billing-period-set",
  "description-set",
  "trunk-set",
  "capacity-set",
  "blocked",
  "unblocked",
  "identity-set",
  "verification-submitted",
  "verification-decided",
  "service-requested",
  "service-changed",
  "port-in-finished",
] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

/** Who does something, as the history tells it. */
export type Actor = Pick<HistoryEvent, "actor" | "actorId" | "actorName">;

export interface HistoryEvent {
  readonly number: string;
  readonly at: Date;
  readonly actor: "member" | "api-key" | "staff" | "system";
  readonly actorId: number | null;
  readonly actorName: string;
  readonly action: HistoryAction;
  readonly before: string | null;
  readonly after: string | null;
  /** Minor units of the account's currency; negative = charged. */
  readonly amountMinor: number | null;
  /** The batch in which it happened; left out for what was no batch. */
  readonly batchId?: number | null;
}
