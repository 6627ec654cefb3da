import { z } from "zod";
import { MEMBER_ROLES } from "@/lib/did/role";

const LONGEST_NAME = 100;
const LONGEST_EMAIL = 254;
/** Control, bidi-override and invisible characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/** One line of text that is shown to others: trimmed, NFC, nothing unseen in it. */
export function lineOfText(missing: string, longest: number) {
  return z
    .string(missing)
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => text !== "", missing)
    .refine((text) => [...text].length <= longest, `Use ${longest} characters or fewer.`)
    .refine((text) => !UNSEEN.test(text), "Leave out characters that can't be seen.");
}

/** A row's id as a form or an address carries it. */
export const idText = z
  .string("Load the page again.")
  .regex(/^[1-9][0-9]{0,14}$/, "Load the page again.")
  .transform(Number);

export function personName(missing = "Type a name.") {
  return lineOfText(missing, LONGEST_NAME);
}

export const emailText = z
  .string("Type an e-mail.")
  .trim()
  .toLowerCase()
  .min(1, "Type an e-mail.")
  .max(LONGEST_EMAIL, "That is longer than any e-mail address.")
  .pipe(z.email("Type an e-mail address, as ada@example.com."));

export const memberRole = z.enum(MEMBER_ROLES, "Choose a role of the list.");

/** Names a session by its hash: the id itself is known to its browser alone. */
export const sessionHash = z.string().regex(/^[0-9a-f]{64}$/, "There is no such session.");

/** The id in a path, `null` for junk. */
export function idInPath(text: string): number | null {
  const parsed = idText.safeParse(text);
  return parsed.success ? parsed.data : null;
}
