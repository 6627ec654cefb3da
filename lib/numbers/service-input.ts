import { z } from "zod";
import { SERVICES } from "@/lib/did/service";
import { REQUEST_STATES } from "@/lib/did/service-request";
import { isCnamText, LONGEST_CNAM } from "@/lib/did/service-wish";
import { REFERENCE } from "./service-path";
import { idInput, optionalLines, requiredLine } from "./text-input";

const INCOMPLETE = "This page is not complete. Load it again.";
const LONGEST_TEXT = 1000;
const LONGEST_CAMPAIGN = 100;

/** What every request form sends along unseen. */
export const orderInput = {
  numbers: z
    .string(INCOMPLETE)
    .regex(/^[1-9][0-9]{6,14}(?:,[1-9][0-9]{6,14}){0,999}$/, INCOMPLETE)
    .transform((text) => text.split(",")),
  key: z.string(INCOMPLETE).regex(/^[\w-]{16,64}$/, INCOMPLETE),
  /** What it costs in all, as it was shown; minor units. */
  total: z
    .string(INCOMPLETE)
    .regex(/^[0-9]{1,15}$/, INCOMPLETE)
    .transform(Number),
} as const;

export const referenceInput = z.string(INCOMPLETE).regex(REFERENCE, INCOMPLETE);

const requiredLines = (ask: string) =>
  optionalLines(LONGEST_TEXT).transform((text, context) => {
    if (text !== null) return text;
    context.addIssue(ask);
    return z.NEVER;
  });

/** The fields of each service's own. */
export const emergencyInput = {
  address: z.string("Choose an address.").pipe(idInput),
} as const;

export const campaignInput = {
  name: requiredLine("Give the campaign a name.", LONGEST_CAMPAIGN),
  useCase: requiredLines("Say who is written to, and why."),
  sample1: requiredLines("Give a message as it will be sent."),
  sample2: optionalLines(LONGEST_TEXT),
  sample3: optionalLines(LONGEST_TEXT),
} as const;

const CNAM_HINT = `Use 1 to ${LONGEST_CNAM} letters, digits, spaces or . , - ' & / ( ).`;

export const displayedInput = {
  name: z
    .string(CNAM_HINT)
    .trim()
    .transform((text) => text.replace(/ +/g, " "))
    .refine(isCnamText, CNAM_HINT),
} as const;

export const cancelInput = z.strictObject({
  service: z.enum(SERVICES, INCOMPLETE),
  reference: referenceInput,
  /** Empty = all of its numbers. */
  number: z
    .string(INCOMPLETE)
    .regex(/^(?:[1-9][0-9]{6,14})?$/, INCOMPLETE)
    .transform((text) => (text === "" ? null : text)),
  /** As it was shown when it was confirmed. */
  shown: z.enum(REQUEST_STATES, INCOMPLETE),
  /** How many numbers it ends for, where that has to be typed. */
  typed: z
    .string(INCOMPLETE)
    .transform((text) => text.replace(/[,.\s]/g, ""))
    .refine((text) => /^[0-9]{1,7}$/.test(text), "Type the number of numbers.")
    .transform(Number)
    .optional(),
});
