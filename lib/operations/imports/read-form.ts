import type { ImportChoices, ImportRefusal } from "@/lib/numbers/import-upload";
import { cleanName } from "@/lib/operations/documents/file-name";
import { type FormPart, formParts, UnreadableForm } from "./form-parts";
import { type Keeping, type KeptUpload, keepUpload } from "./keep-upload";

const LONGEST_NAME = 120;
const USUAL_NAME = "numbers.csv";

/** A form with a file as it comes. */
export interface Sent {
  readonly body: AsyncIterable<Uint8Array>;
  readonly contentType: string;
}

type Place = Parameters<typeof keepUpload>[0];
type Ended = KeptUpload | { readonly kind: "refused"; readonly why: ImportRefusal };

interface ReadForm {
  readonly kept: Ended;
  readonly chosen: ImportChoices;
  readonly fileName: string;
}

const UNREADABLE: Ended = { kind: "refused", why: "unreadable" };

/**
 * Reads a form with a file of numbers to its end: a browser shows an answer only when it could send
 * everything.
 * @param place `null` = nothing is kept
 */
export async function readForm(
  { body, contentType }: Sent,
  place: Place | null,
): Promise<ReadForm> {
  const form = new Form(place);
  try {
    for await (const part of formParts(body, contentType)) await form.take(part);
    return form.read(await form.end());
  } catch (fault) {
    if (!(fault instanceof UnreadableForm)) throw fault;
    return form.read(UNREADABLE);
  } finally {
    await form.drop();
  }
}

/** What has come of a form so far. */
class Form {
  readonly #place: Place | null;
  readonly #ticked = new Set<string>();
  #fileName: string | null = null;
  #keeping: Keeping | null = null;

  constructor(place: Place | null) {
    this.#place = place;
  }

  async take(part: FormPart): Promise<void> {
    if (part.kind === "bytes") await this.#keeping?.write(part.bytes);
    else if (part.kind === "file") await this.#begin(part.fileName);
    else if (part.value === "on") this.#ticked.add(part.name);
  }

  async #begin(fileName: string) {
    if (this.#fileName !== null) throw new UnreadableForm();
    this.#fileName = fileName;
    if (this.#place !== null) this.#keeping = await keepUpload(this.#place);
  }

  async end(): Promise<Ended> {
    const keeping = this.#keeping;
    this.#keeping = null;
    return keeping === null ? UNREADABLE : keeping.end();
  }

  /** Nothing is left of a file that did not come whole. */
  async drop(): Promise<void> {
    await this.#keeping?.drop();
  }

  read(kept: Ended): ReadForm {
    const ticked = this.#ticked;
    const name = [...cleanName(this.#fileName ?? "")].slice(0, LONGEST_NAME).join("");
    return {
      kept,
      chosen: { isUpdate: ticked.has("update"), skipBad: ticked.has("skip") },
      fileName: name === "" ? USUAL_NAME : name,
    };
  }
}
