import { setImmediate, setTimeout } from "node:timers/promises";

interface Loop {
  /** Requests that are being answered by this process, those whose answer is a long file among them. */
  answering: number;
  files: number;
  /** The last who has asked for a turn. */
  last: Promise<void>;
}

const KEY = Symbol.for("my-numbers.loop");
const shared = globalThis as { [KEY]?: Loop };

/** A page is made within a few of these; whoever takes longer is met by a step now and then. */
const PAUSE_MS = 2;
const MOST_PAUSES = 10;

function loop(): Loop {
  shared[KEY] ??= { answering: 0, files: 0, last: Promise.resolve() };
  return shared[KEY];
}

/** Told of each request. @returns to be called once, when it is answered */
export function beginAnswer(): () => void {
  return counted("answering");
}

/** Told of an answer that is a long file, and gives way. @returns to be called when it ends */
export function beginFile(): () => void {
  return counted("files");
}

function counted(what: "answering" | "files"): () => void {
  let isOver = false;
  loop()[what] += 1;
  return () => {
    if (!isOver) loop()[what] -= 1;
    isOver = true;
  };
}

/**
 * A turn of the event loop that nobody else who waits here has: long steps of several files come
 * one by one, and pages that are being made come first, for so long as pages usually take.
 */
export function turnOfTheLoop(): Promise<void> {
  const own = loop().last.then(turn);
  loop().last = own;
  return own;
}

async function turn(): Promise<void> {
  await setImmediate();
  for (let pauses = 0; pauses < MOST_PAUSES && loop().answering > loop().files; pauses++) {
    await setTimeout(PAUSE_MS);
  }
}
