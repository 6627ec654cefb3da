import {
  dropKeptForm,
  findKeptForm,
  hasKeptForm,
  type KeptForm,
  keepForm,
} from "@/db/kept-forms/kept-forms";
import { personOfSession } from "@/db/sessions/person-of-session";
import type { Store } from "@/db/store";
import { HOUR_MS, laterBy } from "@/lib/did/calendar";
import { hashOfSecret } from "./secret-id";

/** What was typed waits so long for whoever typed it. */
export const FORM_KEPT_MS = HOUR_MS;
const MOST_CHARACTERS = 100_000;

/**
 * Keeps a form that came after its session had ended, for the person of that session alone.
 * Nothing of it is carried out. Machine clock. @returns whether it was kept
 */
export async function keepLateForm(
  store: Store,
  sessionId: string,
  form: KeptForm,
  now: Date,
): Promise<boolean> {
  const personId = await personOfSession(store, hashOfSecret(sessionId));
  if (personId === null || JSON.stringify(form).length > MOST_CHARACTERS) return false;
  await store.inTransaction((tx) => keepForm(tx, personId, form, now));
  return true;
}

/** What a person sent too late from this very page, a while ago at most. */
export async function lateFormOf(
  store: Store,
  personId: number,
  path: string,
  now: Date,
): Promise<KeptForm | null> {
  const kept = await findKeptForm(store, personId, laterBy(now, -FORM_KEPT_MS));
  return kept?.path === path ? kept : null;
}

/** Once anything is sent in time, what came too late is over. */
export async function forgetLateForm(store: Store, personId: number): Promise<void> {
  if (!(await hasKeptForm(store, personId))) return;
  await store.inTransaction((tx) => dropKeptForm(tx, personId));
}
