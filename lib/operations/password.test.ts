import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password";

it("knows the password by its argon2id hash, however it was composed", async () => {
  const stored = await hashPassword("caf\u00e9 au lait");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, "cafe\u0301 au lait")).toBe(true);
  expect(await verifyPassword(stored, "cafe au lait")).toBe(false);
});

it("is never right where there is nobody", async () => {
  expect(await verifyPassword(null, "nobody signs in with this")).toBe(false);
});

it("answers all of many asked at once", async () => {
  const stored = await hashPassword("a password of some length");
  const asked = ["a password of some length", "wrong", "wrong too", "a password of some length"];
  const answers = await Promise.all(asked.map((text) => verifyPassword(stored, text)));
  expect(answers).toEqual([true, false, false, true]);
});
