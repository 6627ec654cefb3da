import type { MailState } from "./mail";

export const MAIL_STATE_WORDS = {
  waiting: "Waiting",
  sent: "Sent",
  failed: "Failed",
} as const satisfies Record<MailState, string>;

/** Why nothing leaves the outbox by itself. */
export const NO_MAIL_SERVER =
  "No mail server is named (SMTP_URL), so e-mails wait here and nothing is sent.";
