"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { factorOwnerOf } from "@/lib/factor-owner-of";
import type { FormState } from "@/lib/form-state";
import { ownAction } from "@/lib/member-action";
import { disableSecondFactor } from "@/lib/operations/disable-second-factor";
import {
  dropSecondFactor,
  enableSecondFactor,
  startSecondFactor,
} from "@/lib/operations/second-factor";
import { factorOffInput, typedCode } from "@/lib/sign-in-input";
import { tooManyTries } from "@/lib/too-many-tries";

const NOTHING = z.strictObject({});

function atField(field: string, message: string) {
  return { kind: "invalid", fieldErrors: { [field]: message }, values: {} } as const;
}

/** A secret to be shown; nothing is asked for yet. */
export const startFactor = ownAction(NOTHING, async (store, _input, person): Promise<FormState> => {
  await startSecondFactor(store, person.id);
  refresh();
  return { kind: "done", message: "Add the secret to your app, then type its code." };
});

export const dropFactor = ownAction(NOTHING, async (store, _input, person): Promise<FormState> => {
  await dropSecondFactor(store, person.id);
  refresh();
  return { kind: "done", message: "Nothing was changed." };
});

/** Tells the recovery codes, this once. */
export const enableFactor = ownAction(
  z.strictObject({ code: typedCode }),
  async (store, { code }, person, now): Promise<FormState> => {
    const outcome = await enableSecondFactor(store, factorOwnerOf(person), code, now);
    if (outcome.kind === "too-many") return tooManyTries(outcome.waitMs);
    if (outcome.kind === "wrong") {
      return atField("code", "This is not the code that your app shows now.");
    }
    if (outcome.kind === "not-started") {
      return { kind: "refused", message: "There is nothing to turn on. Load the page again." };
    }
    refresh();
    const message = "The second factor is on. Your other sessions have ended.";
    return { kind: "done", message, result: { recoveryCodes: outcome.recoveryCodes } };
  },
);

export const disableFactor = ownAction(
  factorOffInput,
  async (store, { factorPassword, code }, person, now): Promise<FormState> => {
    const given = { password: factorPassword, code };
    const outcome = await disableSecondFactor(store, factorOwnerOf(person), given, now);
    if (outcome.kind === "too-many") return tooManyTries(outcome.waitMs);
    if (outcome.kind === "wrong-password") {
      return atField("factorPassword", "This is not your password.");
    }
    if (outcome.kind === "wrong-code") {
      return atField("code", "This code is wrong, or was used before. Take the next one.");
    }
    refresh();
    return { kind: "done", message: "The second factor is off." };
  },
);
