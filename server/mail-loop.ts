import { setTimeout as pause } from "node:timers/promises";
import { hasDueMail } from "@/db/mails/mail-attempts";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { sendMails } from "@/lib/operations/send-mails";
import { mailer } from "./mailer";

const LOOK_EVERY_MS = 2000;

interface Mailing {
  /** Who this process is, among all that may send. */
  readonly holder: string;
  readonly signal: AbortSignal;
}

/** Sends e-mails as they come, until told to stop. Where no server is named they stay in the outbox. */
export async function mailUntilStopped(store: Store, { holder, signal }: Mailing): Promise<void> {
  const { smtp, origins } = env();
  if (smtp === null) return;
  const send = mailer(smtp, origins[0]);
  const hand = async (mail: Parameters<typeof send>[0]) => {
    const handed = await send(mail);
    if (handed.kind === "refused") {
      const { id, attempts } = mail;
      log.warn({ mail: id, attempts, fault: handed.fault }, "an e-mail was not taken");
    }
    return handed;
  };
  while (!signal.aborted) {
    try {
      if (await hasDueMail(store, machineNow())) {
        const sent = await sendMails(store, { holder, signal, hand });
        if (sent > 0) log.info({ sent }, "sent e-mails");
      }
    } catch (fault) {
      log.error({ fault }, "sending e-mails failed and is tried again");
    }
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
