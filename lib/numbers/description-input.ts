import { z } from "zod";
import { parseText } from "./import-cells";

/** Characters that a description may have, as people count them. */
export const MOST_DESCRIPTION = 255;

/** What a form says of a description: NFC, nothing unseen, no longer than allowed; empty = none. */
export const descriptionInput = z
  .string("Type a description, or leave it empty.")
  .trim()
  .transform((text, context) => {
    const note = (reason: string) =>
      context.addIssue({ code: "custom", message: `The ${reason}.` });
    return parseText(text, "description", MOST_DESCRIPTION, note);
  });
