import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { log } from "@/lib/log";

/** A third of the weight that a thread has which answers requests, where both want a processor. */
const NICE = 5;

/**
 * Lets the threads that answer go before this one where processors are short. Linux keeps a
 * priority for each thread; elsewhere, and where it may not be changed, all stay alike.
 */
export function giveWay() {
  if (process.platform !== "linux") return;
  try {
    const [, , thread] = readlinkSync("/proc/thread-self").split("/");
    setPriority(Number(thread), NICE);
  } catch (fault) {
    log.info({ fault }, "the work in the background has the same priority as pages");
  }
}
