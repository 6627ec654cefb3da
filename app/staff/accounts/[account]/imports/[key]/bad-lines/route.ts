import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { findImport } from "@/db/imports/find-import";
import { getStore } from "@/lib/app-store";
import { ownImportsFolder } from "@/lib/imports-folder";
import { placeOfBadLines } from "@/lib/operations/imports/import-files";
import { idInPath } from "@/lib/person-input";
import { currentPerson } from "@/lib/session";

type Context = RouteContext<"/staff/accounts/[account]/imports/[key]/bad-lines">;

const GONE = "This list is kept for a day, and is no longer there. Upload the file again.\n";

/** Every bad line of a file with its reason. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { account, key } = await params;
  const id = idInPath(account);
  const person = await currentPerson();
  if (person?.role !== "staff" || id === null) return said("There is nothing here.\n", 404);
  const it = await findImport(await getStore(), id, key);
  if (it === null) return said("There is nothing here.\n", 404);
  const file = await open(placeOfBadLines(ownImportsFolder(), it.key)).catch(notThere);
  if (file === null) return said(GONE, 410);
  return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="bad-lines.csv"',
    },
  });
}

function notThere(fault: NodeJS.ErrnoException): null {
  if (fault.code === "ENOENT") return null;
  throw fault;
}

function said(text: string, status: number): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
