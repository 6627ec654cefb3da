/** Places of which there are so many under each key: who takes one gives it back. */
export class Places {
  readonly #taken = new Map<string, number>();

  /** @returns whether there was one */
  take(key: string, most: number): boolean {
    const taken = this.#taken.get(key) ?? 0;
    if (taken >= most) return false;
    this.#taken.set(key, taken + 1);
    return true;
  }

  giveBack(key: string) {
    const left = (this.#taken.get(key) ?? 0) - 1;
    if (left > 0) this.#taken.set(key, left);
    else this.#taken.delete(key);
  }
}
