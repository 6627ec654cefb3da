import { exportDids } from "@/db/dids/export-dids";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { csvFileName, parseCsvProfile } from "@/lib/numbers/csv-format";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { appNow } from "@/lib/operations/app-clock";
import { recordSetUse } from "@/lib/operations/number-sets";
import { settleDue } from "@/lib/operations/settle-due";
import { memberOfRoute } from "@/lib/session";
import { csvStream } from "./csv-stream";
import { takeExportPlace } from "./export-places";

const BUSY = "Two files of this account are being downloaded. Start another when one has ended.\n";
const NOBODY = "Sign in to download your numbers.\n";

/** All numbers that a list's address asks for, as a file; bad parameters are left out as there. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberOfRoute();
  if (member === null) return said(NOBODY, 401);
  const giveBack = takeExportPlace(member.accountId);
  if (giveBack === null) return said(BUSY, 429);
  const parameters = parametersOf(request);
  const profile = parseCsvProfile([parameters.profile].flat()[0]);
  const { query } = parseListQuery(parameters);
  const { accountId } = member;
  try {
    const store = await getStore();
    const now = await appNow(store);
    await settleDue(store, accountId, now);
    await recordSetUse(store, accountId, query, machineNow());
    const blocks = exportDids(store, { accountId, query, profile, now });
    return new Response(csvStream(blocks, request.signal, giveBack), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${csvFileName(profile, now)}"`,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (fault) {
    giveBack();
    throw fault;
  }
}

/** Every value of each name, as pages get them; a name is never looked up in a prototype. */
function parametersOf(request: Request): Record<string, string[]> {
  const found: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URL(request.url).searchParams) {
    found[name] = [...(found[name] ?? []), value];
  }
  return found;
}

function said(text: string, status: number): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "private, no-store",
      ...(status === 429 ? { "Retry-After": "30" } : {}),
    },
  });
}
