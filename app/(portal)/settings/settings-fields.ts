import { NOTICE_KINDS } from "@/lib/did/notices";
import { MAIL_CHOICES, type NoticePreferences } from "@/lib/numbers/notice-preferences";
import {
  MAIL_CHOICE_WORDS,
  NOTICE_KIND_HINTS,
  NOTICE_KIND_WORDS,
} from "@/lib/numbers/wording-notices";
import type { Member } from "@/lib/session";
import { TIME_ZONES } from "./settings-input";

const asOption = (value: string) => ({ value, label: value.replaceAll("_", " ") });

const THEMES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

export function personFields({
  name,
  timeZone,
  theme,
}: Pick<Member, "name" | "timeZone" | "theme">) {
  const zones = TIME_ZONES.map(asOption);
  return [
    { name: "name", label: "Name", autoComplete: "name", value: name },
    { name: "timeZone", label: "Time zone", value: timeZone, options: zones },
    { name: "theme", label: "Theme", value: theme, options: THEMES },
  ];
}

const KEYS = [
  { value: "on", label: "On" },
  { value: "off", label: "Off" },
];

export function keyboardFields(shortcuts: boolean) {
  const label = "Single keys on My Numbers";
  const hint = "/ finds, j and k move, x selects, ? lists them all.";
  return [{ name: "shortcuts", label, hint, value: shortcuts ? "on" : "off", options: KEYS }];
}

const RULE = "12 characters or more. Any characters, spaces too.";
export const PASSWORD_FIELDS = [
  ["currentPassword", "Current password", "current-password"],
  ["newPassword", "New password", "new-password", RULE],
  ["repeatPassword", "New password again", "new-password"],
].map(([name = "", label = "", autoComplete = "", hint]) => ({
  name,
  label,
  autoComplete,
  type: "password" as const,
  ...(hint === undefined ? {} : { hint }),
}));

const MAIL_OPTIONS = MAIL_CHOICES.map((value) => ({ value, label: MAIL_CHOICE_WORDS[value] }));

export function noticeFields(preferences: NoticePreferences) {
  return NOTICE_KINDS.map((kind) => ({
    name: kind,
    label: NOTICE_KIND_WORDS[kind],
    hint: NOTICE_KIND_HINTS[kind],
    value: preferences[kind],
    options: MAIL_OPTIONS,
    half: true,
  }));
}
