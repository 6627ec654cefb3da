import { z } from "zod";
import { parseText } from "./import-cells";

/** As long as an import takes them. */
export const LONGEST_NAME = 200;

/** A name as people write it, NFC, without what nobody can see. */
export function nameInput(missing: string) {
  return z
    .string(missing)
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => text !== "", missing)
    .refine((text) => [...text].length <= LONGEST_NAME, `Use ${LONGEST_NAME} characters or fewer.`)
    .refine(isSeen, "Leave out characters that can't be seen.");
}

function isSeen(text: string): boolean {
  const wrong: string[] = [];
  parseText(text, "name", Number.POSITIVE_INFINITY, (reason) => wrong.push(reason));
  return wrong.length === 0;
}

/** A whole number in ASCII digits; empty where it may be = `null`. */
export function wholeInput(least: number, most: number) {
  const message = `Use a whole number from ${grouped(least)} to ${grouped(most)}.`;
  return z
    .string(message)
    .trim()
    .refine((text) => /^[0-9]{1,9}$/.test(text), message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}

export function wholeOrEmptyInput(least: number, most: number) {
  const message = `Use a whole number from ${grouped(least)} to ${grouped(most)}, or leave it empty.`;
  const whole = wholeInput(least, most);
  return z.string(message).transform((text, context) => {
    if (text.trim() === "") return null;
    const parsed = whole.safeParse(text);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}

/** An id as forms and addresses carry it. */
export const idInput = z
  .string("There is no such entry.")
  .regex(/^[1-9][0-9]{0,14}$/, "There is no such entry.")
  .transform(Number);
