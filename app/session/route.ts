import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { enterDoor } from "@/lib/doors";
import { sessionLeft } from "@/lib/operations/session-left";
import { signedInBy } from "@/lib/operations/sessions";
import { isFromOwnOrigin } from "@/lib/own-origin";
import { sentSessionId } from "@/lib/session-cookie";

const HEADERS = { "cache-control": "private, no-store" };

/** How long the session lasts. Asking is no use of it: a page that looks again keeps nobody in. */
export async function GET(): Promise<Response> {
  const sessionId = await sentSessionId();
  const left =
    sessionId === null ? null : await sessionLeft(await getStore(), sessionId, machineNow());
  if (left === null) return said({ error: "signed-out" }, 401);
  return said(left, 200);
}

/** Notes that the page is in use, and answers like GET. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOwnOrigin(request.headers)) return said({ error: "foreign" }, 403);
  enterDoor();
  const sessionId = await sentSessionId();
  if (sessionId !== null) await signedInBy(await getStore(), sessionId, machineNow());
  return GET();
}

function said(body: object, status: number): Response {
  return Response.json(body, { status, headers: HEADERS });
}
