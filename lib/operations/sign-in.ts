import { findPersonByEmail } from "@/db/people/find-person-by-email";
import { forgetTries, forgetTry } from "@/db/sign-in-tries/forget-tries";
import type { Store } from "@/db/store";
import { verifyPassword } from "./password";
import { startSecondStep } from "./second-step";
import { type Client, startSession } from "./sessions";
import { takeTry } from "./sign-in-limit";

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export type SignInOutcome =
  | { readonly kind: "signed-in"; readonly sessionId: string; readonly personId: number }
  /** The password was right, and a code is still owed. */
  | { readonly kind: "second-step"; readonly pendingId: string }
  | { readonly kind: "wrong" }
  | { readonly kind: "too-many"; readonly waitMs: number };

/**
 * Signs in with an address and a password. Whether the address is known shows neither in the
 * answer nor in the time it takes. Tries are limited, and never locked for good.
 */
export async function signIn(
  store: Store,
  given: Credentials,
  client: Client,
  now: Date,
): Promise<SignInOutcome> {
  const email = given.email.trim().toLowerCase();
  const subjects = { email: `email:${email}`, address: `address:${client.address ?? "unknown"}` };
  const taken = await takeTry(store, subjects, now);
  if (taken.kind === "too-many") return taken;

  const person = await findPersonByEmail(store, email);
  const right = await verifyPassword(person?.passwordHash ?? null, given.password);
  if (person === null || !right) return { kind: "wrong" };

  return store.inTransaction(async (tx): Promise<SignInOutcome> => {
    await forgetTries(tx, subjects.email);
    await forgetTry(tx, subjects.address, now);
    if (person.totpEnabledAt !== null) {
      return { kind: "second-step", pendingId: await startSecondStep(tx, person.id, now) };
    }
    const sessionId = await startSession(tx, person.id, client, now);
    return { kind: "signed-in", sessionId, personId: person.id };
  });
}
