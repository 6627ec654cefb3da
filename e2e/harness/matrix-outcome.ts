import type { ActionRow } from "./action-row";
import { type Actor, ROLES, type Role } from "./actors";
import type { BuiltRoute } from "./built-routes";
import type { Answer } from "./call-action";
import type { RouteRow } from "./route-table";

/** What becomes of a call: it comes to nothing in one of these ways, or it is let through. */
export type Outcome =
  | "sign-in"
  | "not-allowed"
  | "read-only"
  | "not-there"
  /** Staff, who have pages of their own. */
  | "led-to-staff"
  | "let-through";

type Owned = Pick<ActionRow, "on">;

/** What the table of actions says of somebody. */
export function expectedOf(actor: Actor, row: ActionRow): Outcome {
  if (row.doer === "anybody") return "let-through";
  if (actor.kind === "nobody") return "sign-in";
  if (row.doer === "own") return "let-through";
  if (row.doer === "staff") return actor.kind === "member" ? "not-allowed" : "let-through";
  if (actor.kind === "member") return ofMember(actor, row.doer, row);
  return actor.kind === "viewing" ? "read-only" : "not-allowed";
}

function ofMember(member: Actor & { readonly role: Role }, least: Role, row: Owned): Outcome {
  if (ROLES.indexOf(member.role) < ROLES.indexOf(least)) return "not-allowed";
  return isForeign(member, row) ? "not-there" : "let-through";
}

/** What an answer says of it. To whom a thing is not there, any answer but "done" says so. */
export function outcomeOf(answer: Answer, row: ActionRow, actor: Actor): Outcome {
  if (answer.kind === "led") return isLedToSignIn(answer.to, row) ? "sign-in" : "let-through";
  const message = answer.kind === "refused" ? (answer.message ?? "") : "";
  if (message.startsWith("Your role does not allow this.")) return "not-allowed";
  if (message.startsWith("You see this account as staff")) return "read-only";
  return isForeign(actor, row) && answer.kind !== "done" ? "not-there" : "let-through";
}

/** Signing out leads there too, and is no refusal. */
function isLedToSignIn(to: string, { doer }: ActionRow): boolean {
  return doer !== "anybody" && to.startsWith("/sign-in");
}

function isForeign(actor: Actor, { on }: Owned): boolean {
  return actor.kind === "member" && actor.account !== "demo" && on === "named";
}

/** What the table of addresses says of somebody. */
export function expectedAt(actor: Actor, row: RouteRow, route: BuiltRoute): Outcome {
  if (row.always !== undefined) return row.always;
  if (row.doer === "anybody") return "let-through";
  if (row.doer === "staff") return atStaffs(actor, route);
  if (actor.kind === "nobody") return "sign-in";
  if (row.isForStaffToo === true) return "let-through";
  if (actor.kind === "staff") return route.isPage ? "led-to-staff" : "sign-in";
  const member = { ...AS_VIEWER, ...actor, kind: "member" } as const;
  return atMembers(member, row, row.doer === "own" ? "viewer" : row.doer);
}

/** Staff see what a viewer of the account sees. */
const AS_VIEWER = { role: "viewer", account: "demo" } as const;

/** What is read by others is not there for a role; what is done by others is not allowed. */
function atMembers(member: Actor & { readonly role: Role }, row: RouteRow, least: Role): Outcome {
  if (isForeign(member, row)) return "not-there";
  if (ROLES.indexOf(member.role) >= ROLES.indexOf(least)) return "let-through";
  return row.body === undefined ? "not-there" : "not-allowed";
}

function atStaffs(actor: Actor, { isPage }: BuiltRoute): Outcome {
  if (actor.kind === "nobody" && isPage) return "sign-in";
  return actor.kind === "staff" || actor.kind === "viewing" ? "let-through" : "not-there";
}

/** What an answer over HTTP says of it. */
export function outcomeAt(status: number, to: string): Outcome {
  if (status === 401 || to.startsWith("/sign-in")) return "sign-in";
  if (status === 403 || to.includes("upload=not-allowed")) return "not-allowed";
  if (status === 404) return "not-there";
  if (to === "/staff") return "led-to-staff";
  return "let-through";
}
