import { z } from "zod";

const LONGEST_EMAIL = 254;
const LONGEST_PASSWORD = 200;
const SHORTEST_PASSWORD = 12;

const typedPassword = z
  .string("Type your password.")
  .min(1, "Type your password.")
  .max(1000, "That is longer than any password here.");

export const signInInput = z.strictObject({
  email: z
    .string("Type your e-mail.")
    .trim()
    .min(1, "Type your e-mail.")
    .max(LONGEST_EMAIL, "That is longer than any e-mail address."),
  password: typedPassword,
  to: z.string().optional(),
});

/** A code of an app or a recovery code, however it is spaced. */
export const typedCode = z
  .string("Type the code.")
  .trim()
  .min(1, "Type the code.")
  .max(100, "That is longer than any code.");

export const codeInput = z.strictObject({ code: typedCode, to: z.string().optional() });

export const factorOffInput = z.strictObject({ factorPassword: typedPassword, code: typedCode });

/** A password that is being chosen, counted in characters as people count them. */
const chosenPassword = z
  .string("Choose a password.")
  .transform((text) => text.normalize("NFC"))
  .refine((text) => [...text].length >= SHORTEST_PASSWORD, "Use 12 characters or more.")
  .refine((text) => [...text].length <= LONGEST_PASSWORD, "Use 200 characters or fewer.");

const REPEAT_DIFFERS = { path: ["repeatPassword"], error: "The two passwords differ." };

export const welcomeInput = z
  .strictObject({
    code: z.string("Open the link again.").min(1).max(200),
    password: chosenPassword,
    repeatPassword: z.string("Type the password again."),
  })
  .refine((typed) => typed.password === typed.repeatPassword.normalize("NFC"), REPEAT_DIFFERS);

export const passwordInput = z
  .strictObject({
    currentPassword: typedPassword,
    newPassword: chosenPassword,
    repeatPassword: z.string("Type the password again."),
  })
  .refine((typed) => typed.newPassword === typed.repeatPassword.normalize("NFC"), REPEAT_DIFFERS);
