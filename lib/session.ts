import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { SignedIn } from "@/db/sessions/find-signed-in";
import type { MemberRole } from "@/lib/did/role";
import { type ListPreferences, parseListPreferences } from "@/lib/numbers/list-preferences";
import { getStore } from "./app-store";
import { machineNow } from "./clock";
import { signedInBy } from "./operations/sessions";
import { viewEndsAt } from "./operations/view-account";
import { sentSessionId } from "./session-cookie";

interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly theme: "system" | "light" | "dark";
  readonly sessionIdHash: string;
}

/** A customer's user who is signed in, of one account. */
export interface Member extends Person {
  readonly accountId: number;
  readonly accountName: string;
  readonly currency: string;
  readonly listPreferences: ListPreferences;
  readonly role: MemberRole;
  /** Staff who see the account as a viewer of it would; `null` for the account's own. */
  readonly viewedBy: StaffMember | null;
}

/** An account that staff look at, read-only. */
interface View {
  readonly accountId: number;
  readonly accountName: string;
  readonly currency: string;
  readonly endsAt: Date;
}

/** One of the provider's people who is signed in. */
export interface StaffMember extends Person {
  readonly role: "staff";
  readonly view: View | null;
}

/** Whoever is signed in, looked up at each request: a session that was ended ends at once. */
export const currentPerson = cache(async (): Promise<Member | StaffMember | null> => {
  const sessionId = await sentSessionId();
  if (sessionId === null) return null;
  const signedIn = await signedInBy(await getStore(), sessionId, machineNow());
  return signedIn === null ? null : memberOrStaff(signedIn);
});

/**
 * For route handlers, which answer 401 when it is `null`, and for titles. Staff are nobody's
 * member, but see what a viewer sees of the account that they look at.
 */
export async function memberOfRoute(): Promise<Member | null> {
  const person = await currentPerson();
  return person === null ? null : asMember(person);
}

/** For pages: whoever isn't signed in is led to the sign-in page and back; staff to their own. */
export async function requireMember(): Promise<Member> {
  return asMember(await requirePerson()) ?? redirect("/staff");
}

/** For pages of admins alone, which show all others (`null`) what is shown where there is none. */
export async function adminOrNull(): Promise<Member | null> {
  const member = await requireMember();
  return member.role === "admin" ? member : null;
}

/** For staff's pages, which show members (`null`) what is shown where there is no page. */
export async function staffOrNull(): Promise<StaffMember | null> {
  const person = await requirePerson();
  return person.role === "staff" ? person : null;
}

/** A page's title, which must not tell of it to those who may not see it. */
export async function titleFor(role: "admin" | "staff", title: string): Promise<string> {
  return (await currentPerson())?.role === role ? title : "Not found";
}

async function requirePerson(): Promise<Member | StaffMember> {
  return (await currentPerson()) ?? redirect(await signInHref());
}

/** The sign-in page, remembering where somebody was going. */
export async function signInHref(): Promise<string> {
  const path = (await headers()).get("x-request-path");
  return path === null || path === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(path)}`;
}

function asMember(person: Member | StaffMember): Member | null {
  if (person.role !== "staff") return person;
  if (person.view === null) return null;
  const { endsAt: _, ...account } = person.view;
  const listPreferences = parseListPreferences("{}");
  return { ...person, ...account, listPreferences, role: "viewer", viewedBy: person };
}

function memberOrStaff(signedIn: SignedIn): Member | StaffMember {
  const { id, name, email, timeZone, theme, sessionIdHash, role } = signedIn;
  const person = { id, name, email, timeZone, theme, sessionIdHash };
  if (role === "staff") return { ...person, role, view: viewOf(signedIn) };
  const { accountId, accountName, currency, preferences } = signedIn;
  if (accountId === null || accountName === null || currency === null) {
    throw new Error("A member without an account: the schema forbids it.");
  }
  const listPreferences = parseListPreferences(preferences);
  return { ...person, accountId, accountName, currency, listPreferences, role, viewedBy: null };
}

function viewOf({ viewedId, viewedName, viewedCurrency, viewingSince }: SignedIn): View | null {
  if (viewedId === null || viewedName === null || viewedCurrency === null) return null;
  if (viewingSince === null) return null;
  const account = { accountId: viewedId, accountName: viewedName, currency: viewedCurrency };
  return { ...account, endsAt: viewEndsAt(viewingSince) };
}
