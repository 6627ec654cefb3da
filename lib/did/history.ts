/** What can happen to a number, one event a change. `before` and `after` are in the field's stored words. */
const NUMBER_ACTIONS = [
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
type NumberAction = (typeof NUMBER_ACTIONS)[number];

/** What can happen to end-user details, which no number need have. */
const DETAILS_ACTIONS = [
  "identity-created",
  "identity-edited",
  "identity-archived",
  "identity-brought-back",
  "identity-deleted",
  "address-added",
  "address-edited",
  "address-removed",
  "document-added",
  "document-removed",
] as const;
export type DetailsAction = (typeof DETAILS_ACTIONS)[number];

export const HISTORY_ACTIONS = [...NUMBER_ACTIONS, ...DETAILS_ACTIONS] as const;
export type HistoryAction = NumberAction | DetailsAction;

export function isOfDetails(action: HistoryAction): action is DetailsAction {
  return DETAILS_ACTIONS.some((one) => one === action);
}

/** Who does something, as the history tells it. */
export type Actor = Pick<HistoryEvent, "actor" | "actorId" | "actorName">;

export interface HistoryEvent {
  /** Empty: about no number, then it has a subject. */
  readonly number: string;
  /** The identity that it is about, by name; left out for a number. */
  readonly subject?: string | null;
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
