import { cookies } from "next/headers";
import NextAuth from "next-auth";
import { authOptions, callbackCookieName } from "@/lib/auth-options";
import { isFromOwnOrigin } from "@/lib/own-origin";

const MOST_BODY_BYTES = 10_000;
const HERE = "http://here.invalid";

type Context = RouteContext<"/api/auth/[...nextauth]">;
type Handler = (request: Request, context: Context) => Promise<Response>;
const nextAuth = NextAuth(authOptions()) as Handler;

/** Of next-auth's addresses those that this app means; all others are not there. */
const OPEN = {
  GET: new Set(["csrf", "providers", "session"]),
  POST: new Set(["callback/credentials", "signout"]),
};

export async function GET(request: Request, context: Context): Promise<Response> {
  if (!(await isOpen("GET", context))) return refuse(404, "There is nothing here.");
  if (!(await leadBackHere([callbackUrlOf(request)]))) return unreadable();
  return nextAuth(request, context);
}

/** A body that can't be read is refused here, before next-auth answers for it. */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!(await isOpen("POST", context))) return refuse(404, "There is nothing here.");
  if (!isFromOwnOrigin(request.headers)) return refuse(403, "This was sent from another site.");
  const body = await fieldsOf(request.clone());
  if (body === null) return unreadable();
  const wanted = [callbackUrlOf(request), body.callbackUrl];
  if (!(await leadBackHere(wanted))) return unreadable();
  return nextAuth(request, context);
}

async function isOpen(method: keyof typeof OPEN, context: Context): Promise<boolean> {
  return OPEN[method].has((await context.params).nextauth.join("/"));
}

/** Text by field; `null` for what is too long, malformed, or no plain fields at all. */
async function fieldsOf(request: Request): Promise<Readonly<Record<string, string>> | null> {
  const text = await request.text();
  if (text.length > MOST_BODY_BYTES) return null;
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  return type.startsWith("application/json") ? jsonFields(text) : null;
}

function jsonFields(text: string): Readonly<Record<string, string>> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
    const plain = Object.values(parsed).every((value) => typeof value === "string");
    return plain ? (parsed as Record<string, string>) : null;
  } catch {
    return null;
  }
}

function callbackUrlOf(request: Request): string | undefined {
  return new URL(request.url).searchParams.get("callbackUrl") ?? undefined;
}

/** An address that next-auth can't read would be a fault to it; the cookie's counts as well. */
async function leadBackHere(addresses: readonly (string | undefined)[]): Promise<boolean> {
  const kept = (await cookies()).get(callbackCookieName())?.value;
  return [...addresses, kept].every((address) => address === undefined || isReadable(address));
}

function isReadable(address: string): boolean {
  const base = address.startsWith("/") ? HERE : undefined;
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}

function unreadable(): Response {
  return refuse(400, "This can't be read.");
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
