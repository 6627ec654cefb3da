"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { changeListPreferences } from "@/db/people/change-list-preferences";
import { updatePerson } from "@/db/people/update-person";
import { endSession } from "@/db/sessions/end-sessions";
import { machineNow } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { memberAction } from "@/lib/member-action";
import { changePassword } from "@/lib/operations/change-password";
import { passwordInput } from "@/lib/sign-in-input";
import { tooManyTries } from "@/lib/too-many-tries";
import { keyboardInput, settingsInput } from "./settings-input";

const OWN = { role: "viewer" } as const;
const done = (message: string): FormState => ({ kind: "done", message });

/** Name, time zone and theme of the member. */
export const saveSettings = memberAction(
  settingsInput,
  async (store, input, member) => {
    await store.inTransaction((tx) => updatePerson(tx, member.id, input));
    refresh();
    return done("Your settings are saved.");
  },
  OWN,
);

/** Whether single keys work on the list: some people's tools type them unasked. */
export const saveKeyboard = memberAction(
  keyboardInput,
  async (store, { shortcuts }, member) => {
    const change = { shortcuts: shortcuts === "on" };
    await store.inTransaction((tx) => changeListPreferences(tx, member.id, change));
    refresh();
    return done("Your keyboard settings are saved.");
  },
  OWN,
);

/** A new password ends every other session of the member. */
export const savePassword = memberAction(
  passwordInput,
  async (store, { currentPassword, newPassword }, member) => {
    const passwords = { current: currentPassword, next: newPassword };
    const outcome = await changePassword(store, passwords, member, machineNow());
    if (outcome.kind === "too-many") return tooManyTries(outcome.waitMs);
    if (outcome.kind === "wrong") {
      const fieldErrors = { currentPassword: "This is not your password." };
      return { kind: "invalid", fieldErrors, values: {} };
    }
    refresh();
    return done("Your password is changed. Your other sessions have ended.");
  },
  OWN,
);

/** One of the member's own sessions; another's can't be named. */
export const endOwnSession = memberAction(
  z.strictObject({ session: z.string().regex(/^[0-9a-f]{64}$/, "There is no such session.") }),
  async (store, { session }, member) => {
    const now = machineNow();
    await store.inTransaction((tx) => endSession(tx, member.id, session, now));
    refresh();
    return done("The session has ended.");
  },
  OWN,
);
