const KEY = Symbol.for("my-numbers.turn-of-the-loop");
const shared = globalThis as { [KEY]?: Promise<void> };

/** A turn in which others did so much was theirs. */
const BUSY_MS = 2;
/** So many turns are left to others, and then it is our turn all the same. */
const MOST_LEFT = 8;

/**
 * A turn of the event loop that nobody else who waits here has, and in which nothing else was to
 * do: long steps of several readers come one by one, and give way to pages that are being made.
 */
export function turnOfTheLoop(): Promise<void> {
  const before = shared[KEY] ?? Promise.resolve();
  const own = before.then(quietTurn);
  shared[KEY] = own;
  return own;
}

async function quietTurn(): Promise<void> {
  for (let left = 0; left <= MOST_LEFT; left++) {
    const began = performance.now();
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (performance.now() - began < BUSY_MS) return;
  }
}
