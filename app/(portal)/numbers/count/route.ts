import { foundWords, showWords } from "@/components/filters-panel/panel-words";
import { countByStatus } from "@/db/dids/count-by-status";
import { countDids } from "@/db/dids/count-dids";
import { getStore } from "@/lib/app-store";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { memberOfRoute } from "@/lib/session";

/** How many numbers a question asks for, in the words of the panel that asks while it is filled in. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberOfRoute();
  if (member === null) return Response.json({ error: "signed-out" }, { status: 401 });
  const { query } = parseListQuery(Object.fromEntries(new URL(request.url).searchParams));
  const store = await getStore();
  const now = await appNow(store);
  await settleDue(store, member.accountId, now);
  const total = await countDids(store, member.accountId, query, now);
  const { all } = await countByStatus(store, member.accountId);
  const words = { found: foundWords(total, all), show: showWords(total) };
  return Response.json(words, { headers: { "cache-control": "private, no-store" } });
}
