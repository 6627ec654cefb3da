import { enterDoor } from "@/lib/doors";
import { isFromOwnOrigin } from "@/lib/own-origin";
import { FOREIGN, said } from "@/lib/plain-answers";
import { type Member, memberOfRoute } from "@/lib/session";

const NOT_ALLOWED =
  "Your role does not allow this, and nothing was changed. Ask an admin of your account.\n";
const NO_FORM = "Send this from the list's own page.\n";
const UNKNOWN = "This action is not known here. Load the page again.\n";
const HEADERS = { "Cache-Control": "private, no-store" };

/**
 * The door of routes that draw something up: origin, session, role, then the form.
 * @param drawnUp where to go; `null` for what is not known here
 */
export async function formRoute(
  request: Request,
  drawnUp: (member: Member, form: FormData) => Promise<string | null>,
): Promise<Response> {
  if (!isFromOwnOrigin(request.headers)) return said(FOREIGN, 403);
  const member = await memberOfRoute();
  if (member === null) return led(request, "/sign-in?to=/numbers", 401);
  if (member.role === "viewer") return said(NOT_ALLOWED, 403);
  if (!isForm(request)) return said(NO_FORM, 415);
  const form = await request.formData();
  enterDoor();
  const href = await drawnUp(member, form);
  return href === null ? said(UNKNOWN, 400) : led(request, href, 200);
}

/** A browser is led there; a script is told where, and goes itself. */
function led(request: Request, href: string, status: 200 | 401): Response {
  const isScript = request.headers.get("accept")?.startsWith("application/json") === true;
  if (isScript) return Response.json({ href }, { status, headers: HEADERS });
  return new Response(null, { status: 303, headers: { ...HEADERS, Location: href } });
}

/** As a page sends it; anything else is no form and is not read. */
function isForm(request: Request): boolean {
  const type = request.headers.get("content-type") ?? "";
  return type.startsWith("application/x-www-form-urlencoded");
}
