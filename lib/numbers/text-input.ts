import { z } from "zod";

/** Control, bidi-override and invisible characters; joiners are allowed: some scripts need them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;
const LONGEST_LINE = 200;

/** One line as people write it, NFC and trimmed. @param ask what to say when it is empty */
export function requiredLine(ask: string, most = LONGEST_LINE) {
  return line(ask, most).refine((text) => text !== "", ask);
}

/** One line that may be left empty: `null`. */
export function optionalLine(most = LONGEST_LINE) {
  return line("Type text here.", most).transform((text) => (text === "" ? null : text));
}

/** Several lines, as a comment has; `null` when empty. */
export function optionalLines(most: number) {
  return z
    .string("Type text here.")
    .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .refine((text) => [...text].length <= most, `Use ${most} characters or fewer.`)
    .refine((text) => !UNSEEN.test(text.replaceAll("\n", "")), UNSEEN_WORDS)
    .transform((text) => (text === "" ? null : text));
}

const UNSEEN_WORDS = "Leave out characters that can't be seen.";

function line(ask: string, most: number) {
  return z
    .string(ask)
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => [...text].length <= most, `Use ${most} characters or fewer.`)
    .refine((text) => !UNSEEN.test(text), UNSEEN_WORDS);
}

/** An id of ours as a form sends it. */
export const idInput = z
  .string("Choose one of the list.")
  .regex(/^[1-9][0-9]{0,14}$/, "Choose one of the list.")
  .transform(Number);

/** An id, or nothing chosen. */
export const optionalIdInput = z
  .string()
  .regex(/^(?:[1-9][0-9]{0,14})?$/, "Choose one of the list.")
  .transform((text) => (text === "" ? null : Number(text)));
