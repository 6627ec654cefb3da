import { findPasswordHash } from "@/db/people/find-password-hash";
import { updatePerson } from "@/db/people/update-person";
import { forgetPendingOf } from "@/db/second-factor/pending-sign-ins";
import { endSessionsOf } from "@/db/sessions/end-sessions";
import { forgetTries } from "@/db/sign-in-tries/forget-tries";
import type { Store } from "@/db/store";
import { hashPassword, verifyPassword } from "./password";
import { takeTry } from "./sign-in-limit";

/** Whose password it is, and the session in which it is changed. */
export interface Owner {
  readonly id: number;
  readonly sessionIdHash: string;
}

export type PasswordChange =
  | { readonly kind: "changed" }
  | { readonly kind: "wrong" }
  | { readonly kind: "too-many"; readonly waitMs: number };

/** Asks for the old password first. Every other session of the person ends. */
export async function changePassword(
  store: Store,
  passwords: { readonly current: string; readonly next: string },
  owner: Owner,
  now: Date,
): Promise<PasswordChange> {
  const subjects = { email: `change:${owner.id}`, address: `session:${owner.sessionIdHash}` };
  const taken = await takeTry(store, subjects, now);
  if (taken.kind === "too-many") return taken;
  const stored = await findPasswordHash(store, owner.id);
  if (!(await verifyPassword(stored, passwords.current))) return { kind: "wrong" };

  const passwordHash = await hashPassword(passwords.next);
  await store.inTransaction(async (tx) => {
    await forgetTries(tx, subjects.email);
    await forgetTries(tx, subjects.address);
    await updatePerson(tx, owner.id, { passwordHash });
    await endSessionsOf(tx, owner.id, now, owner.sessionIdHash);
    await forgetPendingOf(tx, owner.id);
  });
  return { kind: "changed" };
}
