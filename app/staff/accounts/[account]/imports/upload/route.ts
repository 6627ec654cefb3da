import { openAccount } from "@/app/staff/accounts/[account]/shown-account";
import { getStore } from "@/lib/app-store";
import { takePlace } from "@/lib/counting";
import { enterDoor } from "@/lib/doors";
import { ownImportsFolder } from "@/lib/imports-folder";
import { importHref, refusedImportHref } from "@/lib/numbers/import-upload";
import { type Received, receiveImport } from "@/lib/operations/imports/receive-import";
import { isFromOwnOrigin } from "@/lib/own-origin";
import { FOREIGN, ledTo, said } from "@/lib/plain-answers";
import { currentPerson, type StaffMember } from "@/lib/session";
import { staffBy } from "@/lib/staff-by";

type Context = RouteContext<"/staff/accounts/[account]/imports/upload">;

const NOT_THERE = "There is nothing at this address.\n";
const NOTHING_CHOSEN = { isUpdate: false, skipBad: false };

/** Takes a file of numbers, and leads to what it would do or to why it is not taken. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  enterDoor();
  if (!isFromOwnOrigin(request.headers)) return said(FOREIGN, 403);
  const person = await currentPerson();
  if (person?.role !== "staff") return said(NOT_THERE, 404);
  const shown = await openAccount(await getStore(), person, (await params).account);
  if (shown === null) return said(NOT_THERE, 404);
  const { id } = shown.account;
  const received = await receive(request, id, person);
  if (received.kind === "taken") return ledTo(importHref(id, received.key));
  if (received.why === "no-account") return said(NOT_THERE, 404);
  return ledTo(refusedImportHref(id, received.why, received.chosen));
}

async function receive(request: Request, accountId: number, staff: StaffMember): Promise<Received> {
  const { body, headers } = request;
  if (body === null) return { kind: "refused", why: "unreadable", chosen: NOTHING_CHOSEN };
  const giveBack = await takePlace("import-file", accountId);
  const sent = {
    body: body as unknown as AsyncIterable<Uint8Array>,
    contentType: headers.get("content-type") ?? "",
  };
  const bytes = Number(headers.get("content-length") ?? 0);
  const receiving = { accountId, folder: ownImportsFolder(), sent, bytes };
  try {
    const isBusy = giveBack === null;
    return await receiveImport(await getStore(), { ...receiving, isBusy }, staffBy(staff));
  } finally {
    giveBack?.();
  }
}
