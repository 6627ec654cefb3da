/** Machine clock, in milliseconds. */
interface Window {
  readonly endsAt: number;
  taken: number;
}

const MOST_KEYS = 10_000;

/** So many of a kind in a time, kept in memory: a new start forgets it. */
export class RateLimit {
  readonly #most: number;
  readonly #windowMs: number;
  readonly #windows = new Map<string, Window>();

  constructor(most: number, windowMs: number) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /** @returns how long to wait, in ms; 0 = it is taken */
  take(key: string, now: Date): number {
    const at = now.getTime();
    const known = this.#windows.get(key);
    if (known !== undefined && known.endsAt > at) {
      known.taken += 1;
      return known.taken > this.#most ? known.endsAt - at : 0;
    }
    if (this.#windows.size >= MOST_KEYS) this.#forget(at);
    this.#windows.set(key, { endsAt: at + this.#windowMs, taken: 1 });
    return 0;
  }

  /** What is over; and when all of it still runs, whatever began first. */
  #forget(at: number) {
    for (const [key, { endsAt }] of this.#windows) if (endsAt <= at) this.#windows.delete(key);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size >= MOST_KEYS && oldest !== undefined) this.#windows.delete(oldest);
  }
}
