import type { ImportChoices, ImportRefusal } from "@/lib/numbers/import-upload";
import { cleanName } from "@/lib/operations/documents/file-name";
import type { FormPart } from "./form-parts";
import { type Keeping, type KeptUpload, keepUpload } from "./keep-upload";
import { UnreadableForm } from "./waiting-bytes";

const LONGEST_NAME = 120;
const USUAL_NAME = "numbers.csv";

export type Place = Parameters<typeof keepUpload>[0];
export type Ended = KeptUpload | { readonly kind: "refused"; readonly why: ImportRefusal };

/** What was sent, how its file ended, and what was chosen beside it. */
export interface ReadForm {
  readonly kept: Ended;
  readonly chosen: ImportChoices;
  readonly fileName: string;
}

export const UNREADABLE: Ended = { kind: "refused", why: "unreadable" };

/** What has come of a form so far. */
export class FormSoFar {
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
