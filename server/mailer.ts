import { createTransport } from "nodemailer";
import type { Smtp } from "@/lib/env";
import type { Mail } from "@/lib/numbers/mail";
import { noticeMail } from "@/lib/numbers/notice-mail";
import type { Handed } from "@/lib/operations/send-mails";

/** How long each part of a conversation may take, and all of it. */
const ANSWER_WITHIN_MS = 10_000;
const SILENCE_MS = 20_000;
const ALL_WITHIN_MS = 45_000;
const LONGEST_FAULT = 200;
const LOOPBACK = /^(localhost|127\.|::1$)/;

/** A server's word on the envelope or the message itself stands; on anything else, it may change. */
const ABOUT_THE_MAIL = ["EENVELOPE", "EMESSAGE"];

/** Hands e-mails to the provider's server. A password never travels in the clear. */
export function mailer(
  smtp: Smtp,
  origin: string,
  allWithinMs = ALL_WITHIN_MS,
): (mail: Mail) => Promise<Handed> {
  const { host, port, secure, user, password, from } = smtp;
  const options = {
    host,
    port,
    secure,
    ...(user === null ? {} : { auth: { user, pass: password } }),
    requireTLS: !secure && user !== null && !LOOPBACK.test(host),
    connectionTimeout: ANSWER_WITHIN_MS,
    greetingTimeout: ANSWER_WITHIN_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const domain = new URL(origin).hostname;
  return async (mail) => {
    const transport = createTransport(options);
    try {
      await within(
        transport.sendMail({
          ...noticeMail(mail, origin),
          from,
          to: { name: mail.personName, address: mail.address },
          messageId: `<notice-${mail.id}@${domain}>`,
          date: mail.writtenAt,
          headers: { "Auto-Submitted": "auto-generated" },
        }),
        allWithinMs,
      );
      return { kind: "sent" };
    } catch (fault) {
      return refusal(fault);
    } finally {
      transport.close();
    }
  };
}

/** Slow servers that always say a little more are given up on as well. */
async function within<Result>(sending: Promise<Result>, mostMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The server took too long.")), mostMs);
  });
  try {
    return await Promise.race([sending, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function refusal(fault: unknown): Handed {
  const { code, responseCode } = fault as { code?: string; responseCode?: number };
  const message = fault instanceof Error ? fault.message : String(fault);
  const isPermanent = ABOUT_THE_MAIL.includes(code ?? "") && (responseCode ?? 0) >= 500;
  const words = message.replace(/[\p{Cc}\p{Cf}]+/gu, " ").slice(0, LONGEST_FAULT);
  return { kind: "refused", fault: words, isPermanent };
}
