import parsePhoneNumber from "libphonenumber-js/max";
import type { DemoCoverage } from "./coverage";
import type { Dice } from "./dice";

const MOST_TRIES = 400;

/** A number that the place's numbering plan allows and that was not made before. */
export function makeNumber(dice: Dice, coverage: DemoCoverage, taken: Set<string>): string {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const number = coverage.prefix + digits(dice, coverage.length);
    if (taken.has(number) || !isAllowed(number, coverage.country)) continue;
    taken.add(number);
    return number;
  }
  throw new Error(`no valid number under +${coverage.prefix}`);
}

function digits(dice: Dice, length: number): string {
  const first = dice.between(2, 9);
  const rest = dice.between(0, 10 ** (length - 1) - 1);
  return `${first}${String(rest).padStart(length - 1, "0")}`;
}

function isAllowed(number: string, country: string): boolean {
  const parsed = parsePhoneNumber(`+${number}`);
  return parsed?.isValid() === true && parsed.country === country;
}
