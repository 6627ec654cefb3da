import { wouldChange } from "@/db/dids/update-did";
import type { Reader } from "@/db/store";
import type { Account } from "./finders";
import { foreseers } from "./foreseers";
import type { Line, Understanding } from "./line";
import type { Tally } from "./report";
import { resolver } from "./resolve";

/** Counts what writing good lines would do, and writes nothing. */
export function foreseer(
  reader: Reader,
  { account, run, tally }: { account: Account; run: Understanding; tally: Tally },
): (good: readonly Line[]) => Promise<void> {
  const resolve = resolver(foreseers(reader, account), run.heading.present);
  return async (good) => {
    for (const line of good) {
      const { stored } = line;
      if (stored === null) tally.added += 1;
      else if (wouldChange(stored, await resolve(line), run.context.now)) tally.updated += 1;
      else tally.unchanged += 1;
    }
  };
}
