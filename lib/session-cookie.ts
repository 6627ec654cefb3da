import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "./env";
import { SESSION_LONGEST_MS } from "./operations/sessions";
import { sessionSecret } from "./session-secret";

export const SESSION_SECONDS = SESSION_LONGEST_MS / 1000;

/** `__Host-` binds the cookie to this very host over https; browsers refuse the prefix without. */
export function sessionCookieName(): string {
  return env().https ? "__Host-my-numbers.session" : "my-numbers.session";
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: env().https } as const;
}

/** Hands the browser a token in which a session id is sealed, and nothing else. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  const token = { sid: sessionId };
  const sealed = await encode({ token, secret: sessionSecret(), maxAge: SESSION_SECONDS });
  const jar = await cookies();
  jar.set(sessionCookieName(), sealed, { ...sessionCookieOptions(), maxAge: SESSION_SECONDS });
}

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}

/** The session id that the browser sent; `null` for none, and for a token that isn't ours. */
export async function sentSessionId(): Promise<string | null> {
  const sealed = (await cookies()).get(sessionCookieName())?.value;
  if (sealed === undefined || sealed === "") return null;
  try {
    const token = await decode({ token: sealed, secret: sessionSecret() });
    return typeof token?.sid === "string" ? token.sid : null;
  } catch {
    return null;
  }
}
