/** Chance that falls the same way at every run: two demos with one `now` are equal. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** 0 ≤ x < 1, by mulberry32. */
  roll(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.roll() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }

  pick<T>(choices: readonly T[]): T {
    return this.weighted(choices, () => 1);
  }

  weighted<T>(choices: readonly T[], weight: (choice: T) => number): T {
    const total = choices.reduce((sum, choice) => sum + weight(choice), 0);
    let left = this.roll() * total;
    for (const choice of choices) {
      left -= weight(choice);
      if (left < 0) return choice;
    }
    throw new Error("nothing to choose from");
  }
}
