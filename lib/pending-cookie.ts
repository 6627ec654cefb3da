import "server-only";
import { cookies } from "next/headers";
import { SECOND_STEP_MS } from "./operations/second-step";
import { sessionCookieName, sessionCookieOptions } from "./session-cookie";

/** No longer form of the session cookie's name: next-auth would read it as a part of that one. */
function pendingCookieName(): string {
  return sessionCookieName().replace(/session$/, "pending");
}

/** Between password and code the browser holds a random id, and nothing that it could tell of. */
export async function setPendingCookie(pendingId: string): Promise<void> {
  const jar = await cookies();
  const maxAge = SECOND_STEP_MS / 1000;
  jar.set(pendingCookieName(), pendingId, { ...sessionCookieOptions(), maxAge });
}

export async function clearPendingCookie(): Promise<void> {
  const jar = await cookies();
  jar.set(pendingCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}

/** The id that the browser sent; "" for none, which is nobody's. */
export async function sentPendingId(): Promise<string> {
  return (await cookies()).get(pendingCookieName())?.value ?? "";
}

/** Where the code is asked for, remembering where somebody was going. */
export function codePageHref(to: string): string {
  return to === "/" ? "/sign-in/code" : `/sign-in/code?to=${encodeURIComponent(to)}`;
}
