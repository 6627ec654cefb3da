import { AsyncLocalStorage } from "node:async_hooks";

interface Visit {
  entered: boolean;
}

const KEY = Symbol.for("my-numbers.doors");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Visit> };

/** One for the server and the pages, which are bundled apart. */
function visits(): AsyncLocalStorage<Visit> {
  shared[KEY] ??= new AsyncLocalStorage();
  return shared[KEY];
}

/** Answers one request, and knows whether it came as far as a door for writes. */
export function watchDoors<Answer>(answer: (hasEntered: () => boolean) => Answer): Answer {
  const visit: Visit = { entered: false };
  return visits().run(visit, () => answer(() => visit.entered));
}

/** Said by every door for writes, first of all. */
export function enterDoor() {
  const visit = visits().getStore();
  if (visit !== undefined) visit.entered = true;
}
