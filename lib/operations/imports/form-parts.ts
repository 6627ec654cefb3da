/** What comes of a form with a file, in the order in which it is sent. */
export type FormPart =
  | { readonly kind: "field"; readonly name: string; readonly value: string }
  | { readonly kind: "file"; readonly fileName: string }
  /** Of the file that began last; the memory is not used again. */
  | { readonly kind: "bytes"; readonly bytes: Buffer };

/** A form that can't be read as one, or that is cut. */
export class UnreadableForm extends Error {
  override readonly name = "UnreadableForm";
}

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
  const bytes = new Waiting(body[Symbol.asyncIterator]());
  bytes.prepend(LINE_END);
  const mark = Buffer.from(`${LINE_END}--${boundary}`, "latin1");
  await bytes.upTo(mark, mark.length);
  for (let parts = 0; (await bytes.take(2)) === LINE_END; parts += 1) {
    if (parts === MOST_PARTS) throw new UnreadableForm();
    yield* part(bytes, mark);
  }
}

async function* part(bytes: Waiting, mark: Buffer): AsyncGenerator<FormPart, void> {
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

/** Bytes that have come and are not used yet. */
class Waiting {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterator<Uint8Array>) {
    this.#source = source;
  }

  prepend(text: string) {
    this.#held = Buffer.from(text);
  }

  /** Waits for more. @throws UnreadableForm at the end */
  async #more(): Promise<void> {
    const { value, done } = await this.#next();
    if (done === true) throw new UnreadableForm();
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
  }

  /** A connection that breaks cuts the form. */
  async #next(): Promise<IteratorResult<Uint8Array, unknown>> {
    try {
      return await this.#source.next();
    } catch (cause) {
      throw new UnreadableForm("the form is cut", { cause });
    }
  }

  async take(count: number): Promise<string> {
    while (this.#held.length < count) await this.#more();
    return this.#cut(count, 0).toString("latin1");
  }

  /** What stands before a mark, which is used up too. */
  async upTo(mark: Buffer, most: number): Promise<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at > most || (at === -1 && this.#held.length > most + mark.length)) {
        throw new UnreadableForm();
      }
      if (at !== -1) return this.#cut(at, mark.length);
      await this.#more();
    }
  }

  /** The same in pieces as they come. */
  async *piecesUpTo(mark: Buffer): AsyncGenerator<Buffer, void> {
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at !== -1) {
        yield this.#cut(at, mark.length);
        return;
      }
      const sure = this.#held.length - mark.length + 1;
      if (sure > 0) yield this.#cut(sure, 0);
      await this.#more();
    }
  }

  #cut(count: number, passed: number): Buffer {
    const cut = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count + passed);
    return cut;
  }
}
