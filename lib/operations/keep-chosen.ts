import { chosenByNumber, chosenByQuery } from "@/db/dids/chosen-dids";
import type { Reader, Store } from "@/db/store";
import type { ChosenNumbers } from "./batches/chosen-numbers";
import { caughtUp } from "./caught-up";
import type { Clocks } from "./draw-up-batch";
import { keepNumbers } from "./number-sets";
import { MOST_NUMBERS } from "./services/requested";

export type KeptChosen =
  /** The id of the stored set. */
  | { readonly kind: "kept"; readonly set: string }
  | { readonly kind: "nothing-chosen" | "catching-up" | "too-many" };

interface Choosing {
  readonly accountId: number;
  readonly chosen: ChosenNumbers;
}

/** Keeps chosen numbers as a set, for a page that goes on with them: what was chosen is what it gets. */
export async function keepChosen(
  store: Store,
  { accountId, chosen }: Choosing,
  { now, machine }: Clocks,
): Promise<KeptChosen> {
  if ((await caughtUp(store, accountId, now)) === "catching-up") return { kind: "catching-up" };
  const found = await namedBy(store, { accountId, chosen }, now);
  if (found.length === 0) return { kind: "nothing-chosen" };
  if (found.length > MOST_NUMBERS) return { kind: "too-many" };
  return { kind: "kept", set: await keepNumbers(store, accountId, found, machine) };
}

/** One more than is possible tells that there are too many; what is not the account's is left out. */
async function namedBy(
  reader: Reader,
  { accountId, chosen }: Choosing,
  now: Date,
): Promise<readonly string[]> {
  const most = MOST_NUMBERS + 1;
  const found =
    chosen.kind === "some"
      ? await chosenByNumber(reader, accountId, chosen.numbers.slice(0, most))
      : await chosenByQuery(reader, { accountId, query: chosen.query, now }, most);
  return found.flatMap(({ id, number }) => (id === null ? [] : [number]));
}
