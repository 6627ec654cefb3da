import {
  findPending,
  forgetPendingOf,
  type HalfSignedIn,
  insertPending,
} from "@/db/second-factor/pending-sign-ins";
import { forgetTries, forgetTry } from "@/db/sign-in-tries/forget-tries";
import type { Store, Transaction } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { proveSecondFactor } from "./prove-second-factor";
import { hashOfSecret, newSecretId } from "./secret-id";
import { type Client, startSession } from "./sessions";
import { takeTry } from "./sign-in-limit";

/** How long after the password the code may come. */
export const SECOND_STEP_MS = 5 * 60_000;

export type SecondStep =
  | { readonly kind: "signed-in"; readonly sessionId: string }
  | { readonly kind: "wrong" }
  /** The password must be given again. */
  | { readonly kind: "over" }
  | { readonly kind: "too-many"; readonly waitMs: number };

/** The password was right. @returns an id for a cookie, by which the code finds its person */
export async function startSecondStep(
  tx: Transaction,
  personId: number,
  now: Date,
): Promise<string> {
  const id = newSecretId();
  const expiresAt = laterBy(now, SECOND_STEP_MS);
  await insertPending(tx, { idHash: hashOfSecret(id), personId, expiresAt }, now);
  return id;
}

/** Signs in whoever gave the password before and now gives a code; tries are limited alike. */
export async function completeSignIn(
  store: Store,
  given: { readonly pendingId: string; readonly code: string },
  client: Client,
  now: Date,
): Promise<SecondStep> {
  const idHash = hashOfSecret(given.pendingId);
  const known = await findPending(store, idHash, now);
  if (known === null) return { kind: "over" };
  const subjects = {
    email: `second:${known.id}`,
    address: `address:${client.address ?? "unknown"}`,
  };
  const taken = await takeTry(store, subjects, now);
  if (taken.kind === "too-many") return taken;
  return store.inTransaction(async (tx): Promise<SecondStep> => {
    const person = await findPending(tx, idHash, now);
    if (person === null) return { kind: "over" };
    if (!(await proveSecondFactor(tx, proverOf(person), given.code, now))) return { kind: "wrong" };
    await forgetPendingOf(tx, person.id);
    await forgetTries(tx, subjects.email);
    await forgetTry(tx, subjects.address, now);
    return { kind: "signed-in", sessionId: await startSession(tx, person.id, client, now) };
  });
}

function proverOf({ id, accountId, email, name, role }: HalfSignedIn) {
  const kind = role === "staff" ? "staff" : "member";
  return { id, accountId, email, actor: { kind, id, name } } as const;
}
