import { parsePhoneNumberFromString } from "libphonenumber-js";

/**
 * E.164 digits as people read them: "+353 1 960 9036". On the server only: its table of national
 * formats does not belong in a browser.
 */
export function formatNumber(digits: string): string {
  return parsePhoneNumberFromString(`+${digits}`)?.formatInternational() ?? `+${digits}`;
}
