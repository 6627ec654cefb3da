import { findSignedIn } from "@/db/sessions/find-signed-in";
import type { Store } from "@/db/store";
import type { SessionLeft } from "@/lib/did/session-left";
import { hashOfSecret } from "./secret-id";
import { aliveAt, SESSION_IDLE_MS, SESSION_LONGEST_MS } from "./sessions";

/** Looks at a session without using it. `null` once it has ended; by the machine's clock. */
export async function sessionLeft(
  store: Store,
  sessionId: string,
  now: Date,
): Promise<SessionLeft | null> {
  const signedIn = await findSignedIn(store, hashOfSecret(sessionId), aliveAt(now));
  if (signedIn === null) return null;
  const idleMs = SESSION_IDLE_MS - (now.getTime() - signedIn.lastSeenAt.getTime());
  const longestMs = SESSION_LONGEST_MS - (now.getTime() - signedIn.createdAt.getTime());
  const leftMs = Math.min(idleMs, longestMs);
  return { personId: signedIn.id, leftMs, canStay: longestMs > idleMs };
}
