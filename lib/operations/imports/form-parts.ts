import { UnreadableForm, WaitingBytes } from "./waiting-bytes";

/** What comes of a form with a file, in the order in which it is sent. */
export type FormPart =
  | { readonly kind: "field"; readonly name: string; readonly value: string }
  | { readonly kind: "file"; readonly fileName: string }
  /** Of the file that began last; the memory is not used again. */
  | { readonly kind: "bytes"; readonly bytes: Buffer };

const MOST_HEADER_BYTES = 8192;
const MOST_FIELD_BYTES = 2000;
const MOST_PARTS = 12;
const LINE_END = "\r\n";
const HEADERS_END = "\r\n\r\n";

/**
 * The parts of a form as they come, none of them whole in memory (RFC 7578).
 * @throws UnreadableForm
 */
export async function* formParts(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
): AsyncGenerator<FormPart, void> {
  const boundary = /^multipart\/form-data; *boundary="?([^";]{1,200})"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw new UnreadableForm();
  const bytes = new WaitingBytes(body[Symbol.asyncIterator]());
  bytes.prepend(LINE_END);
  const mark = Buffer.from(`${LINE_END}--${boundary}`, "latin1");
  await bytes.upTo(mark, mark.length);
  for (let parts = 0; (await bytes.take(2)) === LINE_END; parts += 1) {
    if (parts === MOST_PARTS) throw new UnreadableForm();
    yield* part(bytes, mark);
  }
}

async function* part(bytes: WaitingBytes, mark: Buffer): AsyncGenerator<FormPart, void> {
  const header = await bytes.upTo(Buffer.from(HEADERS_END), MOST_HEADER_BYTES);
  const text = header.toString("utf8");
  const disposition = /^content-disposition: *form-data;(.*)$/im.exec(text)?.[1] ?? "";
  const name = parameter(disposition, "name");
  if (name === undefined) throw new UnreadableForm();
  const fileName = parameter(disposition, "filename");
  if (fileName === undefined) {
    const value = await bytes.upTo(mark, MOST_FIELD_BYTES);
    yield { kind: "field", name, value: value.toString("utf8") };
    return;
  }
  yield { kind: "file", fileName };
  for await (const some of bytes.piecesUpTo(mark)) yield { kind: "bytes", bytes: some };
}

/** Browsers write a quote in a name as %22. */
function parameter(disposition: string, name: string): string | undefined {
  return new RegExp(`; *${name}="([^"]*)"`, "i").exec(`;${disposition}`)?.[1];
}
