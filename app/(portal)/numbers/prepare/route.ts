import { getStore } from "@/lib/app-store";
import { batchPage } from "@/lib/batch-page";
import { machineNow } from "@/lib/clock";
import { enterDoor } from "@/lib/doors";
import { withBatch } from "@/lib/numbers/batch-href";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { appNow } from "@/lib/operations/app-clock";
import { drawUpBatch } from "@/lib/operations/draw-up-batch";
import { isFromOwnOrigin } from "@/lib/own-origin";
import { parametersOf } from "@/lib/request-parameters";
import { type Member, memberOfRoute } from "@/lib/session";
import { type Prepared, preparedBy } from "./chosen";

const FOREIGN = "This was sent from another site. Open the page here and send it again.\n";
const NOT_ALLOWED =
  "Your role does not allow this, and nothing was changed. Ask an admin of your account.\n";
const NO_FORM = "Send this from the list's own page.\n";
const NO_VERB = "This action is not known here. Load the page again.\n";
const HEADERS = { "Cache-Control": "private, no-store" };

/** Draws up what an action would do to chosen numbers, and leads to where it is shown. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOwnOrigin(request.headers)) return said(FOREIGN, 403);
  const member = await memberOfRoute();
  if (member === null) return led(request, "/sign-in?to=/numbers", 401);
  if (member.role === "viewer") return said(NOT_ALLOWED, 403);
  if (!isForm(request)) return said(NO_FORM, 415);
  const form = await request.formData();
  enterDoor();
  const prepared = preparedBy(form, parseListQuery(parametersOf(request.url)).query);
  if (prepared === null) return said(NO_VERB, 400);
  return led(request, await drawnUp(member, prepared), 200);
}

async function drawnUp(member: Member, { verb, chosen, back }: Prepared): Promise<string> {
  const page = batchPage(back);
  const wish = { accountId: member.accountId, personId: member.id, verb, chosen, back: page };
  const store = await getStore();
  const clocks = { now: await appNow(store), machine: machineNow() };
  const drawn = await drawUpBatch(store, wish, clocks);
  return withBatch(page, drawn.kind === "drawn-up" ? drawn.key : drawn.kind);
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

function said(text: string, status: number): Response {
  const headers = { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" };
  return new Response(text, { status, headers });
}
