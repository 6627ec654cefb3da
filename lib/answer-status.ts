import { AsyncLocalStorage } from "node:async_hooks";

interface Answer {
  status: number | null;
}

const KEY = Symbol.for("my-numbers.answer-status");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Answer> };

/** One for the server and the pages, which are bundled apart. */
function answers(): AsyncLocalStorage<Answer> {
  shared[KEY] ??= new AsyncLocalStorage();
  return shared[KEY];
}

/** Answers one request, and knows the status that its page said, if it said one. */
export function watchStatus<Answered>(
  answer: (statusSaid: () => number | null) => Answered,
): Answered {
  const said: Answer = { status: null };
  return answers().run(said, () => answer(() => said.status));
}

/**
 * Said by a page that draws itself what is not there. What Next's own notFound() shows is drawn by
 * scripts alone, and nobody without them would read it.
 */
export function answerWith(status: 400 | 404 | 413) {
  const answer = answers().getStore();
  if (answer !== undefined) answer.status = status;
}
