/** A form with one file, read no further than its limit. */
export type ReadUpload =
  | {
      readonly kind: "read";
      readonly fields: ReadonlyMap<string, string>;
      readonly file: { readonly name: string; readonly bytes: Uint8Array };
    }
  | { readonly kind: "too-large"; readonly fields: ReadonlyMap<string, string> }
  | { readonly kind: "unreadable" };

/** Room for the other fields of the form beside the file. */
const FIELDS_BYTES = 64 * 1024;
const MOST_FIELDS = 10;

/**
 * Reads a form that carries a file of at most so many bytes. What comes beyond is thrown away as it
 * comes, and read to its end: a browser shows an answer only when it could send everything.
 */
export async function readUpload(
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
  mostBytes: number,
): Promise<ReadUpload> {
  if (body === null || !/^multipart\/form-data; *boundary=/i.test(contentType)) {
    return { kind: "unreadable" };
  }
  const { bytes, isCut } = await readStart(body, mostBytes + FIELDS_BYTES);
  if (isCut) return { kind: "too-large", fields: leadingFields(bytes) };
  const form = await parsed(bytes, contentType);
  return form === null ? { kind: "unreadable" } : uploadOf(form, mostBytes);
}

async function readStart(body: ReadableStream<Uint8Array>, most: number) {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length <= most) kept.push(piece);
    else if (kept.length > 1) kept = [startOf(kept)];
  }
  return { bytes: new Uint8Array(Buffer.concat(kept)), isCut: length > most };
}

/** A copy: a mere view would keep all of what was read. */
function startOf(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces).subarray(0, FIELDS_BYTES));
}

async function parsed(bytes: Uint8Array<ArrayBuffer>, contentType: string) {
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch {
    return null;
  }
}

async function uploadOf(form: FormData, mostBytes: number): Promise<ReadUpload> {
  const fields = new Map<string, string>();
  let file: File | null = null;
  for (const [name, value] of form) {
    if (typeof value === "string") fields.set(name, value);
    else if (name === "file" && file === null) file = value;
    else return { kind: "unreadable" };
  }
  if (file === null || fields.size > MOST_FIELDS) return { kind: "unreadable" };
  if (file.size > mostBytes) return { kind: "too-large", fields };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: "read", fields, file: { name: file.name, bytes } };
}

/** The form puts its text before its file: that much is known of one that is too large. */
function leadingFields(start: Uint8Array): ReadonlyMap<string, string> {
  const text = Buffer.from(start.subarray(0, FIELDS_BYTES)).toString("latin1");
  const found = text.matchAll(/; name="([a-z]+)"\r\n\r\n([^\r\n]{0,100})\r\n--/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value] as const));
}
