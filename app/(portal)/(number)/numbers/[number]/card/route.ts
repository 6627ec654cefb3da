import { findDid } from "@/db/dids/find-did";
import { getStore } from "@/lib/app-store";
import { numberInPath } from "@/lib/numbers/number-in-path";
import { statusCard } from "@/lib/numbers/status-card";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { memberOfRoute } from "@/lib/session";

const HEADERS = { "Cache-Control": "private, no-store" };

/** What hovering a status shows, for this account's numbers alone. */
export async function GET(_: Request, { params }: { params: Promise<{ number: string }> }) {
  const member = await memberOfRoute();
  if (member === null) return refusal(401, "signed-out");
  const named = numberInPath((await params).number);
  if (named === null) return refusal(404, "not-found");

  const store = await getStore();
  const now = await appNow(store);
  await settleDue(store, member.accountId, now);
  const row = await findDid(store, member.accountId, named.digits, now);
  if (row === null) return refusal(404, "not-found");
  const { timeZone, currency } = member;
  return Response.json(statusCard(row, { timeZone, currency, now }), { headers: HEADERS });
}

function refusal(status: 401 | 404, reason: string): Response {
  return Response.json({ reason }, { status, headers: HEADERS });
}
