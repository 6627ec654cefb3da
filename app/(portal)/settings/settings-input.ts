import { z } from "zod";
import { personName } from "@/lib/person-input";

const ZONES = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);

/** Time zones by name, UTC first. */
export const TIME_ZONES: readonly string[] = [...ZONES];

export const keyboardInput = z.strictObject({
  shortcuts: z.enum(["on", "off"], "Choose on or off."),
});

export const settingsInput = z.strictObject({
  name: personName("Type your name."),
  timeZone: z.string().refine((zone) => ZONES.has(zone), "Choose a time zone of the list."),
  theme: z.enum(["system", "light", "dark"], "Choose a theme of the list."),
});
