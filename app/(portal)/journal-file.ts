import { takePlace } from "@/lib/counting";
import { type CsvProfile, csvFileName, parseCsvProfile } from "@/lib/numbers/csv-format";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { said, WAIT } from "@/lib/plain-answers";
import { parametersOf } from "@/lib/request-parameters";
import { type Member, memberOfRoute } from "@/lib/session";
import { csvStream } from "./numbers/export/csv-stream";

const BUSY = "You are downloading two of these files. Start another when one has ended.\n";
const NOBODY = "Sign in to download this.\n";
const NOT_THERE = "There is no such file in your account.\n";

export interface JournalFile {
  /** The file's name begins with it. */
  readonly subject: string;
  readonly blocks: AsyncGenerator<string>;
  readonly now: Date;
}

interface Asked {
  readonly parameters: ListParameters;
  readonly profile: CsvProfile;
}

export interface FileQuestion extends Asked {
  readonly member: Member;
}

/** Streams what a page of entries shows; bad parameters are left out as they are there. */
export async function journalFile(
  request: Request,
  write: (question: FileQuestion) => Promise<JournalFile | null>,
): Promise<Response> {
  const member = await memberOfRoute();
  if (member === null) return said(NOBODY, 401);
  return fileFor(request, member, (asked) => write({ member, ...asked }));
}

/** The same for whoever was let in already, of whom each has a place of their own. */
export async function fileFor(
  request: Request,
  person: { readonly id: number },
  write: (asked: Asked) => Promise<JournalFile | null>,
): Promise<Response> {
  const giveBack = await takePlace("journal-file", person.id);
  if (giveBack === null) return said(BUSY, 429, WAIT);
  try {
    const parameters = parametersOf(request.url);
    const profile = parseCsvProfile([parameters.profile].flat()[0]);
    const file = await write({ parameters, profile });
    if (file === null) {
      giveBack();
      return said(NOT_THERE, 404);
    }
    return new Response(csvStream(file.blocks, request.signal, giveBack), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${csvFileName(profile, file.now, file.subject)}"`,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (fault) {
    giveBack();
    throw fault;
  }
}
