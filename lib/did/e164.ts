/** ITU-T E.164: a country code that does not begin with 0, at most 15 digits in all. */
const E164_DIGITS = /^[1-9][0-9]{6,14}$/;

/** Stored form: ASCII digits without "+". */
export function isE164(digits: string): boolean {
  return E164_DIGITS.test(digits);
}
