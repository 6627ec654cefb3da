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
}

/** One of the provider's people who is signed in. */
export interface StaffMember extends Person {
  readonly role: "staff";
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
 * member.
 */
export async function memberOfRoute(): Promise<Member | null> {
  const person = await currentPerson();
  return person === null || person.role === "staff" ? null : person;
}

/** For pages: whoever isn't signed in is led to the sign-in page and back; staff to their own. */
export async function requireMember(): Promise<Member> {
  const person = await requirePerson();
  if (person.role === "staff") redirect("/staff");
  return person;
}

/** For staff's pages, which show members (`null`) what is shown where there is no page. */
export async function staffOrNull(): Promise<StaffMember | null> {
  const person = await requirePerson();
  return person.role === "staff" ? person : null;
}

async function requirePerson(): Promise<Member | StaffMember> {
  return (await currentPerson()) ?? redirect(await signInHref());
}

/** The sign-in page, remembering where somebody was going. */
export async function signInHref(): Promise<string> {
  const path = (await headers()).get("x-request-path");
  return path === null || path === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(path)}`;
}

function memberOrStaff(signedIn: SignedIn): Member | StaffMember {
  const {
    accountId,
    accountName,
    currency,
    role,
    preferences,
    lastSeenAt: _,
    ...person
  } = signedIn;
  if (role === "staff") return { ...person, role };
  if (accountId === null || accountName === null || currency === null) {
    throw new Error("A member without an account: the schema forbids it.");
  }
  const listPreferences = parseListPreferences(preferences);
  return { ...person, accountId, accountName, currency, listPreferences, role };
}
