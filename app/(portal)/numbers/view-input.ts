import { z } from "zod";
import { DENSITIES } from "@/lib/numbers/list-preferences";
import { PAGE_SIZES, type PageSize } from "@/lib/numbers/list-query";

/** Longer than any address of the list. */
const LONGEST_QUESTION = 40_000;

export const densityInput = z.strictObject({
  density: z.enum(DENSITIES, "Choose a row height of the list."),
});

export const sizeInput = z.strictObject({
  per: z.string().transform((text, context): PageSize => {
    const size = PAGE_SIZES.find((each) => String(each) === text);
    if (size !== undefined) return size;
    context.addIssue("Choose a number of rows of the list.");
    return z.NEVER;
  }),
  /** The list's address from behind its question mark. */
  question: z.string().max(LONGEST_QUESTION),
});
