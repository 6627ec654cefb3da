import { type Condition, condition } from "@/db/dids/condition";
import type { Reader } from "@/db/store";
import { numbersContaining } from "./numbers-containing";

/** What is asked of the numbers that entries are about. */
interface Asked {
  readonly number: string | null;
  readonly numbers: readonly string[];
}

/** By which numbers entries are found, or what each entry's number must contain. */
export type AboutNumbers =
  | { readonly kind: "any" }
  | { readonly kind: "these"; readonly numbers: readonly string[] }
  | { readonly kind: "containing"; readonly rest: Condition };

/** Few numbers are looked up; of many, entries are met soon and only looked at. */
export function aboutNumbers(
  reader: Reader,
  accountId: number,
  { number, numbers }: Asked,
): AboutNumbers {
  if (numbers.length > 0) {
    const named = number === null ? numbers : numbers.filter((each) => each.includes(number));
    return { kind: "these", numbers: named };
  }
  if (number === null) return { kind: "any" };
  const found = numbersContaining(reader, accountId, number);
  if (found !== null) return { kind: "these", numbers: found };
  return { kind: "containing", rest: condition("instr(number, ?)", number) };
}

/** Entries about any of these numbers, as one list of them. */
export function areThese(accountId: number, numbers: readonly string[]): Condition {
  return condition(
    "account_id = ? AND number IN (SELECT value FROM json_each(?))",
    accountId,
    JSON.stringify(numbers),
  );
}
