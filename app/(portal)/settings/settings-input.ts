import { z } from "zod";
import { NOTICE_KINDS, type NoticeKind } from "@/lib/did/notices";
import { MAIL_CHOICES } from "@/lib/numbers/notice-preferences";
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

const mailChoice = z.enum(MAIL_CHOICES, "Choose one of the list.");

/** What comes by e-mail, for each kind of notice. */
export const noticesInput = z.strictObject(
  Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, mailChoice])) as Record<
    NoticeKind,
    typeof mailChoice
  >,
);
