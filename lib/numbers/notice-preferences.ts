import { z } from "zod";
import { NOTICE_KINDS, type NoticeKind } from "@/lib/did/notices";

/** How notices of a kind come by e-mail. In the app they are always there. */
export const MAIL_CHOICES = ["digest", "at-once", "none"] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

export type NoticePreferences = Readonly<Record<NoticeKind, MailChoice>>;

/** One e-mail a day at most, with all in it, unless somebody chooses otherwise. */
const choice = z.enum(MAIL_CHOICES).catch("digest").default("digest");
const stored = z.object(
  Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, choice])) as Record<
    NoticeKind,
    typeof choice
  >,
);

/** Whatever an older or newer program stored: a kind that it did not know takes the default. */
export function parseNoticePreferences(json: string): NoticePreferences {
  return stored.parse(JSON.parse(json));
}
