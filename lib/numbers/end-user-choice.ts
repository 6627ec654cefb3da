import { z } from "zod";
import { readChoice } from "./assign-choice";

/** An identity with one of its addresses. */
export interface ChosenDetails {
  readonly identityId: number;
  readonly addressId: number | null;
}

export interface EndUserChoice {
  /** `null` = nothing was chosen yet. */
  readonly details: ChosenDetails | null;
  /** A part of the name, by which they are looked for. */
  readonly name: string;
}

/** As a form carries it. */
export function detailsValue(details: ChosenDetails | null): string {
  return details === null ? "" : `${details.identityId}.${details.addressId ?? ""}`;
}

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
