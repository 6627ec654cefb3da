"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { changeListPreferences } from "@/db/people/change-list-preferences";
import { updatePerson } from "@/db/people/update-person";
import { endSession } from "@/db/sessions/end-sessions";
import type { FormState } from "@/lib/form-state";
import { memberAction, ownAction } from "@/lib/member-action";
import { changePassword } from "@/lib/operations/change-password";
import { sessionHash } from "@/lib/person-input";
import { passwordInput } from "@/lib/sign-in-input";
import { tooManyTries } from "@/lib/too-many-tries";
import { keyboardInput, settingsInput } from "./settings-input";

const done = (message: string): FormState => ({ kind: "done", message });

/** Name, time zone and theme of whoever it is. */
export const saveSettings = ownAction(settingsInput, async (store, input, person) => {
  await store.inTransaction((tx) => updatePerson(tx, person.id, input));
  refresh();
  return done("Your settings are saved.");
});

/** Whether single keys work on the list: some people's tools type them unasked. */
export const saveKeyboard = memberAction(
  keyboardInput,
  async (store, { shortcuts }, member) => {
    const change = { shortcuts: shortcuts === "on" };
    await store.inTransaction((tx) => changeListPreferences(tx, member.id, change));
    refresh();
    return done("Your keyboard settings are saved.");
  },
  { role: "viewer" },
);

/** A new password ends every other session of the person. */
export const savePassword = ownAction(
  passwordInput,
  async (store, { currentPassword, newPassword }, person, now) => {
    const passwords = { current: currentPassword, next: newPassword };
    const outcome = await changePassword(store, passwords, person, now);
    if (outcome.kind === "too-many") return tooManyTries(outcome.waitMs);
    if (outcome.kind === "wrong") {
      const fieldErrors = { currentPassword: "This is not your password." };
      return { kind: "invalid", fieldErrors, values: {} };
    }
    refresh();
    return done("Your password is changed. Your other sessions have ended.");
  },
);

/** One of one's own sessions; another's can't be named. */
export const endOwnSession = ownAction(
  z.strictObject({ session: sessionHash }),
  async (store, { session }, person, now) => {
    await store.inTransaction((tx) => endSession(tx, person.id, session, now));
    refresh();
    return done("The session has ended.");
  },
);
