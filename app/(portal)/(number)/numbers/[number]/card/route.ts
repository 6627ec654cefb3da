import { findDid } from "@/db/dids/find-did";
import { getStore } from "@/lib/app-store";
import { cardSubjectIn } from "@/lib/numbers/hover-card";
import { numberInPath } from "@/lib/numbers/number-in-path";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { memberOfRoute } from "@/lib/session";
import { cardAbout } from "./card-about";

const HEADERS = { "Cache-Control": "private, no-store" };

/** What hovering a status or an icon shows (`of=`), for this account's numbers alone. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }) {
  const member = await memberOfRoute();
  if (member === null) return refusal(401, "signed-out");
  const named = numberInPath((await params).number);
  const subject = cardSubjectIn(new URL(request.url).searchParams.get("of") ?? "status");
  if (named === null || subject === null) return refusal(404, "not-found");

  const store = await getStore();
  const now = await appNow(store);
  await settleDue(store, member.accountId, now);
  const row = await findDid(store, member.accountId, named.digits, now);
  if (row === null) return refusal(404, "not-found");
  const { accountId, timeZone, currency, role } = member;
  const context = { timeZone, currency, now, role };
  const card = await cardAbout(store, { accountId, row, subject, context });
  return card === null ? refusal(404, "not-found") : Response.json(card, { headers: HEADERS });
}

function refusal(status: 401 | 404, reason: string): Response {
  return Response.json({ reason }, { status, headers: HEADERS });
}
