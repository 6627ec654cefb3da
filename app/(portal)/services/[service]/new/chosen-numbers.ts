import { numbersOfSet } from "@/db/number-sets/numbers-of-set";
import { getStore } from "@/lib/app-store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { numberInPath } from "@/lib/numbers/number-in-path";
import { TOO_MANY } from "@/lib/numbers/service-path";
import { MOST_NUMBERS } from "@/lib/operations/services/requested";

interface ChosenNumbers {
  /** E.164 digits, each once. */
  readonly numbers: readonly string[];
  /** Pieces that are no numbers, or one more than can be asked for at once. */
  readonly isDamaged: boolean;
  /** More was selected than one request may be for: none of it is taken. */
  readonly isTooMany: boolean;
}

const SET = /^[\w-]{1,64}$/;

/** The numbers that an address chooses: by name, or by a stored set of the account's own. */
export async function chosenNumbers(
  accountId: number,
  { numbers, set }: ListParameters,
): Promise<ChosenNumbers> {
  const text = [numbers].flat().join(",");
  const pieces = text.split(/[,;\n]/).filter((piece) => piece.trim() !== "");
  const named = pieces.map((piece) => numberInPath(piece.trim())?.digits ?? null);
  const known = named.filter((digits) => digits !== null);
  const id = typeof set === "string" && SET.test(set) ? set : null;
  const stored =
    id === null ? [] : await numbersOfSet(await getStore(), accountId, id, MOST_NUMBERS + 1);
  const all = [...new Set([...known, ...stored])];
  const isDamaged = known.length < pieces.length || all.length > MOST_NUMBERS;
  return { numbers: all.slice(0, MOST_NUMBERS), isDamaged, isTooMany: set === TOO_MANY };
}
