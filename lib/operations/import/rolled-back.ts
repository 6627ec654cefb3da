/** Undoes a transaction in which lines turned out to be bad. */
export class RolledBack extends Error {
  override readonly name = "RolledBack";
}

/** How work in a transaction ended: undone on purpose is an ending, not a fault. */
export async function orRolledBack(work: () => Promise<void>): Promise<"done" | "stopped"> {
  try {
    await work();
    return "done";
  } catch (fault) {
    if (fault instanceof RolledBack) return "stopped";
    throw fault;
  }
}
