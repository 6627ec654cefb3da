const FIRST_SLOTS = 1 << 12;
const MOST_FULL = 0.5;

/**
 * A set of E.164 numbers in 16 to 32 bytes each: a million in a file must not cost a hundred
 * megabytes. Fifteen digits without a leading zero fit a double exactly; 0 marks a free slot.
 */
export class NumberSet {
  #slots = new Float64Array(FIRST_SLOTS);
  #size = 0;

  /** @returns false when it was there already */
  add(digits: string): boolean {
    if (this.#size >= this.#slots.length * MOST_FULL) this.#grow();
    if (!place(this.#slots, Number(digits))) return false;
    this.#size += 1;
    return true;
  }

  #grow() {
    const larger = new Float64Array(this.#slots.length * 2);
    for (const value of this.#slots) if (value !== 0) place(larger, value);
    this.#slots = larger;
  }
}

function place(slots: Float64Array, value: number): boolean {
  const low = value % 4_294_967_296;
  const high = (value - low) / 4_294_967_296;
  let slot = Math.imul(low ^ Math.imul(high, 0x85_eb_ca_6b), 0x9e_37_79_b1) >>> 0;
  slot %= slots.length;
  while (slots[slot] !== 0) {
    if (slots[slot] === value) return false;
    slot = (slot + 1) % slots.length;
  }
  slots[slot] = value;
  return true;
}
