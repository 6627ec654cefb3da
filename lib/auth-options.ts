import "server-only";
import { headers } from "next/headers";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { getStore } from "./app-store";
import { machineNow } from "./clock";
import { log } from "./log";
import { hashOfSecret } from "./operations/secret-id";
import { endWholeSession, signedInBy } from "./operations/sessions";
import { signIn } from "./operations/sign-in";
import { clientOf } from "./request-client";
import { SESSION_SECONDS, sessionCookieName, sessionCookieOptions } from "./session-cookie";
import { sessionSecret } from "./session-secret";
import { signInInput } from "./sign-in-input";

/** next-auth by the same rules as the sign-in page: one operation, one kind of session, one cookie. */
export function authOptions(): AuthOptions {
  return {
    providers: [credentials],
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    callbacks: { jwt: sessionIdAlone, session: whoIsSignedIn, redirect: stayHere },
    events: { signOut: endSealedSession },
    logger: {
      error: (code) => log.error({ event: code }, "next-auth"),
      warn: (code) => log.warn({ event: code }, "next-auth"),
      debug: () => undefined,
    },
    get secret() {
      return sessionSecret();
    },
    get cookies() {
      const options = sessionCookieOptions();
      return {
        sessionToken: { name: sessionCookieName(), options },
        callbackUrl: { name: callbackCookieName(), options },
      };
    },
  };
}

/** No longer form of the session cookie's name: next-auth would read it as a part of that one. */
export function callbackCookieName(): string {
  return sessionCookieName().replace(/session$/, "callback");
}

const credentials = Credentials({
  credentials: { email: { label: "E-mail" }, password: { label: "Password" } },
  authorize,
});

/** Never throws: next-auth would put the fault's text into an address. */
async function authorize(given: Readonly<Record<string, string>> | undefined) {
  try {
    const { email, password } = given ?? {};
    const parsed = signInInput.safeParse({ email, password });
    if (!parsed.success) return null;
    const client = clientOf(await headers());
    const outcome = await signIn(await getStore(), parsed.data, client, machineNow());
    return outcome.kind === "signed-in" ? { id: outcome.sessionId } : null;
  } catch (fault) {
    log.error({ fault }, "sign-in failed");
    return null;
  }
}

type Callbacks = NonNullable<AuthOptions["callbacks"]>;
type Events = NonNullable<AuthOptions["events"]>;

const sessionIdAlone: NonNullable<Callbacks["jwt"]> = async ({ token, user }) => {
  const sid = user === undefined ? token.sid : user.id;
  return typeof sid === "string" ? { sid } : {};
};

const whoIsSignedIn: NonNullable<Callbacks["session"]> = async ({ session, token }) => {
  const sid = typeof token.sid === "string" ? token.sid : "";
  const person = await signedInBy(await getStore(), sid, machineNow());
  const expires = session.expires;
  return person === null
    ? { expires }
    : { expires, user: { name: person.name, email: person.email } };
};

/** Where next-auth leads is a path of this app, whatever it was asked for. */
const stayHere: NonNullable<Callbacks["redirect"]> = async ({ url, baseUrl }) => {
  const target = new URL(url, baseUrl);
  return target.origin === baseUrl ? target.href : baseUrl;
};

const endSealedSession: NonNullable<Events["signOut"]> = async ({ token }) => {
  if (typeof token?.sid !== "string") return;
  const store = await getStore();
  const now = machineNow();
  const person = await signedInBy(store, token.sid, now);
  if (person === null) return;
  await endWholeSession(store, person.id, hashOfSecret(token.sid), now);
};
