import { endSession } from "@/db/sessions/end-sessions";
import type { AliveSince, SignedIn } from "@/db/sessions/find-signed-in";
import { findSignedIn } from "@/db/sessions/find-signed-in";
import { insertSession } from "@/db/sessions/insert-session";
import { touchSession } from "@/db/sessions/touch-session";
import type { Store, Transaction } from "@/db/store";
import { hashOfSecret, newSecretId } from "./secret-id";
import { endPastViews, endView, viewEndsAt } from "./view-account";

const MINUTE_MS = 60_000;
/** A session ends after so long without a request … */
export const SESSION_IDLE_MS = 30 * MINUTE_MS;
/** … and after so long in any case. */
export const SESSION_LONGEST_MS = 12 * 60 * MINUTE_MS;
/** Being in use is noted at most so often: a page view is no write. */
const TOUCH_EVERY_MS = MINUTE_MS;

/** From where somebody signs in, shown in the list of sessions. */
export interface Client {
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** The bounds within which a session is alive at `now`, by the machine's clock. */
export function aliveAt(now: Date): AliveSince {
  return {
    createdAfter: new Date(now.getTime() - SESSION_LONGEST_MS),
    seenAfter: new Date(now.getTime() - SESSION_IDLE_MS),
  };
}

/** Begins a session. @returns its id, which is nowhere else: the database has the hash */
export async function startSession(
  tx: Transaction,
  personId: number,
  client: Client,
  now: Date,
): Promise<string> {
  const id = newSecretId();
  await endPastViews(tx, personId, now);
  await insertSession(tx, { ...client, idHash: hashOfSecret(id), personId, createdAt: now });
  return id;
}

/** Signs out: the session ends, and what staff looked at in it. */
export function endWholeSession(
  store: Store,
  personId: number,
  idHash: string,
  now: Date,
): Promise<boolean> {
  return store.inTransaction(async (tx) => {
    await endView(tx, idHash, now);
    return endSession(tx, personId, idHash, now);
  });
}

/** Who is signed in with this session id; notes that it is in use, and ends a view past its time. */
export async function signedInBy(
  store: Store,
  sessionId: string,
  now: Date,
): Promise<SignedIn | null> {
  const idHash = hashOfSecret(sessionId);
  const signedIn = await findSignedIn(store, idHash, aliveAt(now));
  if (signedIn === null) return null;
  if (now.getTime() - signedIn.lastSeenAt.getTime() >= TOUCH_EVERY_MS) {
    await store.inTransaction((tx) => touchSession(tx, idHash, now));
  }
  const { viewingSince } = signedIn;
  if (viewingSince === null || now < viewEndsAt(viewingSince)) return signedIn;
  await store.inTransaction((tx) => endView(tx, idHash, now));
  return { ...signedIn, viewedId: null, viewingSince: null };
}
