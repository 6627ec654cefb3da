import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { takePlace } from "@/lib/counting";
import { enterDoor } from "@/lib/doors";
import { changesHref, changesReportHref } from "@/lib/numbers/changes-href";
import { MAX_CHANGES_BYTES } from "@/lib/numbers/changes-report";
import { UPLOAD_REFUSALS } from "@/lib/numbers/wording-changes";
import { appNow } from "@/lib/operations/app-clock";
import { reportChanges, type Uploaded } from "@/lib/operations/changes/report-changes";
import { uploadChanges } from "@/lib/operations/upload-changes";
import { isFromOwnOrigin } from "@/lib/own-origin";
import { FOREIGN, ledTo, said } from "@/lib/plain-answers";
import { readUpload } from "@/lib/read-upload";
import { type Member, memberOfRoute } from "@/lib/session";

const NOT_ALLOWED =
  "Your role does not allow this, and nothing was changed. Ask an admin of your account.\n";

/** Takes a file of changes, and leads to what it would change or to why there is no telling. */
export async function POST(request: Request): Promise<Response> {
  enterDoor();
  if (!isFromOwnOrigin(request.headers)) return said(FOREIGN, 403);
  const member = await memberOfRoute();
  if (member === null) return ledTo("/sign-in?to=/numbers/changes");
  if (member.role === "viewer") return said(NOT_ALLOWED, 403);
  const { kind, key } = await upload(request, member);
  return ledTo(kind === "drawn-up" ? changesHref(key) : changesReportHref(key));
}

async function upload(request: Request, { accountId, id }: Member): Promise<Uploaded> {
  const store = await getStore();
  const machine = machineNow();
  const refused = (why: keyof typeof UPLOAD_REFUSALS) =>
    reportChanges(store, accountId, { kind: "refused", reason: UPLOAD_REFUSALS[why] }, machine);
  const type = request.headers.get("content-type") ?? "";
  const giveBack = await takePlace("changes-file", accountId);
  try {
    const read = await readUpload(request.body, type, giveBack === null ? 0 : MAX_CHANGES_BYTES);
    if (giveBack === null) return await refused("busy");
    if (read.kind !== "read") return await refused(read.kind);
    const skipBad = read.fields.get("skip") === "on";
    const wish = { accountId, personId: id, bytes: read.file.bytes, skipBad };
    return await uploadChanges(store, wish, { now: await appNow(store), machine });
  } finally {
    giveBack?.();
  }
}
