import type { Fields } from "./call-action";

/** Who may do it at least. `anybody` needs no session, `own` any. */
export type Doer = "anybody" | "own" | "viewer" | "manager" | "admin" | "staff";

export interface ActionRow {
  readonly doer: Doer;
  /** What it is called with: it names things of the account "demo", or nothing that is anybody's. */
  readonly fields: Fields;
  /** Whose things it acts on: those that are named, or whatever the caller's account has. */
  readonly on: "named" | "own";
  /** Whether it leaves the database another, where it is let through. */
  readonly changes: boolean;
}

export const row = (
  doer: Doer,
  on: ActionRow["on"],
  fields: Fields,
  changes = true,
): ActionRow => ({
  doer,
  on,
  fields,
  changes,
});
