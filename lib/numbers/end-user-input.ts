import { z } from "zod";
import { readChoice } from "./assign-choice";

/** The fields of the form in which end-user details are chosen for numbers. */
export const END_USER_FIELDS = {
  details: z.string("Choose end-user details.").transform((text, context) => {
    const chosen = text === "" ? null : readChoice(text);
    if (text === "" || chosen !== null) return chosen;
    context.addIssue("Choose end-user details of the list.");
    return z.NEVER;
  }),
  name: z.string("Type a part of the name.").trim().max(200, "Type 200 characters or fewer."),
};
