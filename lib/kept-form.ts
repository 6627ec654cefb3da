import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getStore } from "./app-store";
import { machineNow } from "./clock";
import { shownFieldsOf } from "./form-input";
import type { FormValues } from "./form-state";
import { keepLateForm, lateFormOf } from "./operations/kept-forms";
import { signInHref } from "./session";
import { sentSessionId } from "./session-cookie";

/** Leads whoever is no longer signed in to the sign-in page and back, and keeps what they sent. */
export async function leadToSignIn(form: FormData): Promise<never> {
  const href = await signInHref();
  if (!(await isKept(form))) redirect(href);
  redirect(`${href}${href.includes("?") ? "&" : "?"}kept=yes`);
}

/** What the person sent too late from the page that is being drawn; `null` for nothing. */
export async function keptFormHere(personId: number): Promise<FormValues | null> {
  const path = await pathHere();
  const kept = await lateFormOf(await getStore(), personId, path, machineNow());
  return kept?.fields ?? null;
}

async function isKept(form: FormData): Promise<boolean> {
  const sessionId = await sentSessionId();
  if (sessionId === null || !(form instanceof FormData)) return false;
  const kept = { path: await pathHere(), fields: shownFieldsOf(form) };
  return keepLateForm(await getStore(), sessionId, kept, machineNow());
}

async function pathHere(): Promise<string> {
  return (await headers()).get("x-request-path") ?? "/";
}
