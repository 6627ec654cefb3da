import { endLease, renewLease, takeLease } from "@/db/leases/leases";
import { nextDueMail, recordAttempt, recordFault, recordSent } from "@/db/mails/mail-attempts";
import type { Store, Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { laterBy } from "@/lib/did/calendar";
import { delayAfter, isStale, MOST_ATTEMPTS } from "@/lib/did/mail-attempts";
import type { Mail } from "@/lib/numbers/mail";

/** What became of handing an e-mail in. */
export type Handed =
  | { readonly kind: "sent" }
  /** Permanent: the server will never take it. */
  | { readonly kind: "refused"; readonly fault: string; readonly isPermanent: boolean };

export interface Sending {
  /** Who this process is, among all that may send. */
  readonly holder: string;
  readonly signal: AbortSignal;
  /** Ends within a minute, whatever the server does. */
  readonly hand: (mail: Mail) => Promise<Handed>;
}

/** Longer than handing one in can take. */
const LEASE_MS = 120_000;
const TOO_LATE = "It waited for a week, and is news no more.";
const CUT_OFF = "The attempt was cut off.";
const GONE = "The member or the account is disabled.";

/** Sends what waits, one after the other. @returns how many were sent */
export async function sendMails(store: Store, sending: Sending): Promise<number> {
  const lease = { name: "mail", holder: sending.holder, lastsMs: LEASE_MS };
  if (!(await store.inTransaction((tx) => takeLease(tx, lease, machineNow())))) return 0;
  let sent = 0;
  while (!sending.signal.aborted) {
    const mail = await store.inTransaction(async (tx) =>
      (await renewLease(tx, lease, machineNow())) ? takeMail(tx, machineNow()) : null,
    );
    if (mail === null) break;
    const handed = await sending.hand(mail);
    await store.inTransaction((tx) => record(tx, mail, handed));
    if (handed.kind === "sent") sent += 1;
  }
  await store.inTransaction((tx) => endLease(tx, lease));
  return sent;
}

/** The next that is to be sent, with this attempt counted; `null` = none. */
async function takeMail(tx: Transaction, now: Date): Promise<Mail | null> {
  for (;;) {
    const found = await nextDueMail(tx, now);
    if (found === null) return null;
    const { mail, isWanted } = found;
    const why = isWanted ? whyNot(mail, now) : GONE;
    if (why === null) {
      const attempts = mail.attempts + 1;
      await recordAttempt(tx, mail.id, now, laterBy(now, delayAfter(attempts) ?? LEASE_MS));
      return { ...mail, attempts };
    }
    await recordFault(tx, mail.id, why, true);
  }
}

function whyNot({ attempts, writtenAt, fault }: Mail, now: Date): string | null {
  if (attempts >= MOST_ATTEMPTS) return fault ?? CUT_OFF;
  return isStale(writtenAt, now) ? TOO_LATE : null;
}

async function record(tx: Transaction, { id, attempts }: Mail, handed: Handed): Promise<void> {
  if (handed.kind === "sent") return recordSent(tx, id, machineNow());
  const isFinal = handed.isPermanent || delayAfter(attempts) === null;
  return recordFault(tx, id, handed.fault, isFinal);
}
