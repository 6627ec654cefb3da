import { findDid } from "@/db/dids/find-did";
import { getStore } from "@/lib/app-store";
import { numberInPath } from "@/lib/numbers/number-in-path";
import { rowActions } from "@/lib/numbers/row-actions";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { memberOfRoute } from "@/lib/session";

const HEADERS = { "Cache-Control": "private, no-store" };

/** What can be done with a number of this account at this moment: the menu of its row. */
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
  return Response.json(
    { actions: rowActions(row, { role: member.role, now }) },
    { headers: HEADERS },
  );
}

function refusal(status: 401 | 404, reason: string): Response {
  return Response.json({ reason }, { status, headers: HEADERS });
}
