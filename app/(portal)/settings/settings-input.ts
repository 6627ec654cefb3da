import { z } from "zod";

const LONGEST_NAME = 100;
const ZONES = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);
/** Control, bidi-override and invisible characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Time zones by name, UTC first. */
export const TIME_ZONES: readonly string[] = [...ZONES];

export const keyboardInput = z.strictObject({
  shortcuts: z.enum(["on", "off"], "Choose on or off."),
});

export const settingsInput = z.strictObject({
  name: z
    .string("Type your name.")
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => text !== "", "Type your name.")
    .refine((text) => [...text].length <= LONGEST_NAME, "Use 100 characters or fewer.")
    .refine((text) => !UNSEEN.test(text), "Leave out characters that can't be seen."),
  timeZone: z.string().refine((zone) => ZONES.has(zone), "Choose a time zone of the list."),
  theme: z.enum(["system", "light", "dark"], "Choose a theme of the list."),
});
