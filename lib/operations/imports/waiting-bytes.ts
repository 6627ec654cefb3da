/** A form that can't be read as one, or that is cut. */
export class UnreadableForm extends Error {
  override readonly name = "UnreadableForm";
}

/** Bytes that have come and are not used yet. */
export class WaitingBytes {
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
