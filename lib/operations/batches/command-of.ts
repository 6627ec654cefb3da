import type { Batch } from "@/db/batches/find-batch";
import type { Command } from "./verbs";

/** A batch's verb with what was chosen for it, as it was stored: parsed when it came in. */
export function commandOf({ verb, options }: Pick<Batch, "verb" | "options">): Command {
  return { verb, options } as Command;
}
