import cluster, { type Worker } from "node:cluster";
import { NoPort } from "./listen";
import type { FromKeeper, FromServing, Order } from "./messages";

/** A serving process, as the keeper holds it. */
export interface Hand {
  readonly id: number;
  /** Resolves when it has done so. @throws when it ends before, NoPort where that is the reason */
  obey(order: Order): Promise<void>;
  tell(said: FromKeeper): void;
  /** Resolves when it has ended, to how. */
  readonly ended: Promise<string>;
  kill(): void;
}

/** Starts a process. What it is told before it hears would be lost: orders wait for that. */
export function hire(onSaid: (hand: Hand, said: FromServing) => void): Hand {
  const worker = cluster.fork();
  const waiting = new Map<Order | "here", () => void>();
  let noPort: string | null = null;
  dropConnectionAtEnd(worker);
  const ended = endOf(worker);
  const until = (what: Order | "here") =>
    new Promise<null>((resolve) => waiting.set(what, () => resolve(null)));
  const here = until("here");
  const tell = (said: FromKeeper) => {
    if (worker.isConnected()) worker.send(said);
  };

  async function obey(order: Order): Promise<void> {
    const how = await Promise.race([
      here.then(() => {
        tell({ kind: "order", order });
        return until(order);
      }),
      ended,
    ]);
    if (how === null) return;
    if (noPort !== null) throw new NoPort(noPort);
    throw new Error(`A serving process ended (${how}) before it could ${order}.`);
  }

  const hand = { id: worker.id, obey, tell, ended, kill: () => worker.process.kill("SIGKILL") };
  worker.on("message", (said: FromServing) => {
    if (said.kind === "here") waiting.get("here")?.();
    else if (said.kind === "obeyed") waiting.get(said.order)?.();
    else if (said.kind === "no-port") noPort = said.words;
    else onSaid(hand, said);
  });
  return hand;
}

/** A connection on its way to a process, as `cluster` hands it over. */
interface Closable {
  close(): void;
}

/**
 * A connection that was handed to a process which ended before it took it would stay open for ever,
 * unanswered: nobody but us has it then. One at a time is on its way; closing it twice is once.
 */
function dropConnectionAtEnd({ process: child }: Worker) {
  const send = child.send.bind(child);
  let last: Closable | null = null;
  child.send = ((message: never, ...rest: never[]) => {
    const [handle] = rest as unknown[];
    if (isClosable(handle)) last = handle;
    return send(message, ...rest);
  }) as typeof child.send;
  child.once("exit", () => last?.close());
}

function isClosable(handle: unknown): handle is Closable {
  return typeof handle === "object" && handle !== null && "close" in handle;
}

/** When also what it said last is heard. */
function endOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    worker.once("error", (fault) => resolve(fault.message));
    worker.once("exit", (code, signal) => {
      const end = () => resolve(signal ?? `code ${code}`);
      if (worker.isConnected()) worker.once("disconnect", end);
      else end();
    });
  });
}
