import type { ChannelSources } from "./capacity";
import type { Did } from "./did";

/** A number as an action meets it: its facts, and the periods in months that its DID group sells. */
export type Offered = Did & { readonly periodsSold: readonly number[] };

/** What an action does to one number. */
export interface Change {
  /** The facts that become others; all the rest stays. */
  readonly facts: Partial<Did & ChannelSources>;
  /** Months of service that it buys; 0 = free. */
  readonly months: number;
  /** Comes back, in minor units of the account's currency; left out = nothing. */
  readonly refundMinor?: number;
}
