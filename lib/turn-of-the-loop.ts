const KEY = Symbol.for("my-numbers.turn-of-the-loop");
const shared = globalThis as { [KEY]?: Promise<void> };

/**
 * A turn of the event loop that nobody else who waits here has: long steps of several readers come
 * one a turn, and requests are heard between any two of them.
 */
export function turnOfTheLoop(): Promise<void> {
  const before = shared[KEY] ?? Promise.resolve();
  const own = before.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
  shared[KEY] = own;
  return own;
}
