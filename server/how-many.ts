import { availableParallelism, totalmem } from "node:os";

const MOST = 4;
/** What each takes with all that it may keep of the database, and twice that for all else. */
const MEMORY_EACH = 900 * 1024 * 1024;

/** One a processor, four at most, and no more than the machine's memory holds with ease. */
export function processesFor(processors: number, memoryBytes: number): number {
  return Math.max(1, Math.min(processors, Math.floor(memoryBytes / MEMORY_EACH), MOST));
}

/** The same for this machine, or for the part of it that this process may use. */
export function processesHere(): number {
  return processesFor(availableParallelism(), Math.min(totalmem(), allowedMemory()));
}

/** Without a limit this is 0 or more than there is. */
function allowedMemory(): number {
  return process.constrainedMemory() || Number.POSITIVE_INFINITY;
}
