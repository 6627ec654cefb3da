import { isE164 } from "@/lib/did/e164";

/**
 * The number that a path names. People paste it with "+", spaces or dashes: those are read and
 * led to the one address; anything else names no number.
 */
export function numberInPath(segment: string): { digits: string; isCanonical: boolean } | null {
  const text = segment.replace(/%2B/gi, "+").replace(/%20/g, " ");
  if (!/^[ ]*\+?[0-9][0-9 .()-]*$/.test(text)) return null;
  const digits = text.replace(/[^0-9]/g, "");
  return isE164(digits) ? { digits, isCanonical: digits === segment } : null;
}

/** The one address of a number's page. */
export function numberHref(digits: string, anchor = ""): string {
  return anchor === "" ? `/numbers/${digits}` : `/numbers/${digits}#${anchor}`;
}

/** Where end-user details are chosen for it. */
export function endUserHref(digits: string): string {
  return `${numberHref(digits)}/end-user`;
}
