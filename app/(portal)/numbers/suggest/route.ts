import { suggestNumbers } from "@/db/dids/suggest-numbers";
import { getStore } from "@/lib/app-store";
import { formatNumber } from "@/lib/numbers/format-number";
import { memberOfRoute } from "@/lib/session";

const MAX_DIGITS = 15;
const MAX_SUGGESTIONS = 8;

/** Numbers of the account in which the digits occur, for the field that selects them. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberOfRoute();
  if (member === null) return Response.json({ error: "signed-out" }, { status: 401 });
  const typed = new URL(request.url).searchParams.get("digits") ?? "";
  const digits = typed.replace(/[^0-9]/g, "").slice(0, MAX_DIGITS);
  const rows =
    digits === ""
      ? []
      : await suggestNumbers(await getStore(), member.accountId, digits, MAX_SUGGESTIONS);
  const suggestions = rows.map((row) => ({ ...row, shown: formatNumber(row.number) }));
  return Response.json({ suggestions }, { headers: { "cache-control": "private, no-store" } });
}
