import { exportDids } from "@/db/dids/export-dids";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { takePlace } from "@/lib/counting";
import { type CsvProfile, csvFileName, parseCsvProfile } from "@/lib/numbers/csv-format";
import type { ListQuery } from "@/lib/numbers/list-query";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { appNow } from "@/lib/operations/app-clock";
import { recordSetUse } from "@/lib/operations/number-sets";
import { recordExport } from "@/lib/operations/record-export";
import { settleDue } from "@/lib/operations/settle-due";
import { isFromOwnOrigin } from "@/lib/own-origin";
import { FOREIGN, said, WAIT } from "@/lib/plain-answers";
import { parametersOf } from "@/lib/request-parameters";
import { type Member, memberOfRoute } from "@/lib/session";
import { csvStream } from "./csv-stream";
import { selectedOf } from "./export-question";

const BUSY = "Two files of this account are being downloaded. Start another when one has ended.\n";
const NOTHING = "No number is selected. Go back to the list and tick some.\n";
const NO_FORM = "Send this from the list's own page.\n";
const NOBODY = "Sign in to download your numbers.\n";

/** All numbers that a list's address asks for, as a file; bad parameters are left out as there. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberOfRoute();
  if (member === null) return said(NOBODY, 401);
  const parameters = parametersOf(request.url);
  const profile = parseCsvProfile([parameters.profile].flat()[0]);
  return file(request, member, profile, parseListQuery(parameters).query);
}

/** The selected numbers alone: ticked ones are more than an address can carry. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOwnOrigin(request.headers)) return said(FOREIGN, 403);
  const member = await memberOfRoute();
  if (member === null) return said(NOBODY, 401);
  if (!isForm(request)) return said(NO_FORM, 415);
  const form = await request.formData();
  const query = selectedOf(form, parseListQuery(parametersOf(request.url)).query);
  if (query === null) return said(NOTHING, 400);
  return file(request, member, parseCsvProfile(String(form.get("profile"))), query);
}

async function file(
  request: Request,
  member: Member,
  profile: CsvProfile,
  query: ListQuery,
): Promise<Response> {
  const { accountId } = member;
  const giveBack = await takePlace("numbers-file", accountId);
  if (giveBack === null) return said(BUSY, 429, WAIT);
  try {
    const store = await getStore();
    const now = await appNow(store);
    await settleDue(store, accountId, now);
    if (member.viewedBy === null) await recordSetUse(store, accountId, query, machineNow());
    else await recordExport(store, member.viewedBy, profile);
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

/** As a page sends it; anything else is no form and is not read. */
function isForm(request: Request): boolean {
  const type = request.headers.get("content-type") ?? "";
  return type.startsWith("application/x-www-form-urlencoded");
}
