import { setTimeout as pause } from "node:timers/promises";
import { log } from "@/lib/log";
import { Desk } from "./desk";
import { type Hand, hire } from "./hand";
import type { Order } from "./messages";
import { lastSweep } from "./sweep";

/** A process that ends sooner was never well. */
const WELL_AFTER_MS = 10_000;
/** So many in a row that were never well, and the fault is in what they all share. */
const MOST_UNWELL = 5;
const FIRST_PAUSE_MS = 250;

/** The processes that answer. Those that break are replaced, once all have begun to serve. */
export class Crew {
  readonly #processes: number;
  readonly #hands = new Set<Hand>();
  readonly #desk = new Desk(() => [...this.#hands]);
  #serving = 0;
  #restarts = 0;
  /** In a row. */
  #unwell = 0;
  #isStopping = false;

  constructor(processes: number) {
    this.#processes = processes;
    for (let started = 0; started < processes; started += 1) this.#start();
    process.once("exit", () => {
      for (const hand of this.#hands) hand.kill();
    });
  }

  /** Resolves when all have done so. @throws when one of them ends instead */
  async order(order: Order): Promise<void> {
    await Promise.all([...this.#hands].map((hand) => hand.obey(order)));
  }

  /** From now on each that breaks is replaced. Resolves when that is hopeless, or all stop. */
  async keepUp(): Promise<void> {
    await Promise.race([...this.#hands].map((hand) => this.#keepPlace(hand)));
  }

  /** Tells all how the whole app is. */
  tellState() {
    const state = {
      processes: this.#processes,
      serving: this.#serving,
      restarts: this.#restarts,
      sweep: lastSweep(),
    };
    for (const hand of this.#hands) hand.tell({ kind: "state", state });
  }

  /** Resolves when all have ended their requests and themselves. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const hand of this.#hands) hand.tell({ kind: "order", order: "stop" });
    await Promise.all([...this.#hands].map((hand) => hand.ended));
  }

  #start(): Hand {
    const hand = hire((from, said) => void this.#desk.hear(from, said));
    this.#hands.add(hand);
    void hand.ended.then(() => {
      this.#hands.delete(hand);
      this.#desk.forget(hand);
    });
    return hand;
  }

  async #keepPlace(first: Hand): Promise<void> {
    let how = await this.#served(first);
    while (!this.#isStopping) {
      this.#restarts += 1;
      const restarts = this.#restarts;
      log.error({ how, restarts }, "a serving process has ended and is started again");
      if (this.#unwell >= MOST_UNWELL) return;
      await pause(FIRST_PAUSE_MS * 2 ** this.#unwell);
      if (!this.#isStopping) how = await this.#joined(this.#start());
    }
  }

  /** One that comes later takes requests only when it can answer them. @returns how it ended */
  async #joined(hand: Hand): Promise<string> {
    try {
      for (const order of ["open", "serve", "listen"] as const) await hand.obey(order);
    } catch (fault) {
      this.#unwell += 1;
      return String(fault);
    }
    return this.#served(hand);
  }

  /** @returns how it ended */
  async #served(hand: Hand): Promise<string> {
    const began = performance.now();
    this.#serving += 1;
    this.tellState();
    const how = await hand.ended;
    this.#unwell = performance.now() - began < WELL_AFTER_MS ? this.#unwell + 1 : 0;
    this.#serving -= 1;
    this.tellState();
    return how;
  }
}
