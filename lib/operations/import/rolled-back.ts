/** Undoes a transaction in which everything was written as it would be. */
export class RolledBack extends Error {
  readonly kind: "dry-run" | "stopped";

  constructor(kind: "dry-run" | "stopped") {
    super(kind);
    this.kind = kind;
  }
}

/** How work in a transaction ended: undone on purpose is an ending, not a fault. */
export async function orRolledBack(
  work: () => Promise<void>,
): Promise<"done" | "dry-run" | "stopped"> {
  try {
    await work();
    return "done";
  } catch (fault) {
    if (fault instanceof RolledBack) return fault.kind;
    throw fault;
  }
}
