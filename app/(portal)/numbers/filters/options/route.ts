import { CHOICES } from "@/app/(portal)/numbers/filters/filter-choices";
import { getStore } from "@/lib/app-store";
import { OPTION_FIELDS } from "@/lib/numbers/filter-options";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { memberOfRoute } from "@/lib/session";

/** Choices of one field whose name contains what was typed, for the panel while it is typed. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberOfRoute();
  if (member === null) return Response.json({ error: "signed-out" }, { status: 401 });
  const { of, text = "", ...question } = Object.fromEntries(new URL(request.url).searchParams);
  const field = OPTION_FIELDS.find((known) => known === of);
  if (field === undefined) return Response.json({ error: "unknown-field" }, { status: 400 });
  const { query } = parseListQuery(question);
  const asked = { query, typed: text };
  const choices = await CHOICES[field](await getStore(), member.accountId, asked);
  return Response.json(choices, { headers: { "cache-control": "private, no-store" } });
}
