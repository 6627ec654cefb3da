import { expect, test } from "vitest";
import { insertPerson } from "@/db/people/insert-person";
import { findSecondFactor } from "@/db/second-factor/find-second-factor";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { disableSecondFactor } from "./disable-second-factor";
import { hashPassword } from "./password";
import { issueCode, resetSecondFactor } from "./person-secrets";
import { dropSecondFactor, enableSecondFactor, startSecondFactor } from "./second-factor";
import { completeSignIn, SECOND_STEP_MS } from "./second-step";
import { signedInBy, startSession } from "./sessions";
import { signIn } from "./sign-in";
import { totpAt } from "./totp";
import { welcome } from "./welcome";

const PASSWORD = "a password of some length";
const CLIENT = { address: "192.0.2.1", userAgent: null };
const STEP_MS = 30_000;

/** Ada, who has the second factor on since NOW. */
async function ada() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const passwordHash = await hashPassword(PASSWORD);
  const person = {
    accountId,
    role: "admin",
    email: "ada@x.test",
    name: "Ada",
    passwordHash,
  } as const;
  const id = await store.inTransaction((tx) => insertPerson(tx, person, NOW));
  const actor = { kind: "member", id, name: "Ada" } as const;
  const owner = { id, accountId, email: person.email, sessionIdHash: "here", actor };
  await startSecondFactor(store, id);
  const secret = (await findSecondFactor(store, id))?.secret ?? "";
  const codeAt = (at: Date) => totpAt(secret, Math.floor(at.getTime() / STEP_MS));
  const enabled = await enableSecondFactor(store, owner, codeAt(NOW), NOW);
  const recoveryCodes = enabled.kind === "enabled" ? enabled.recoveryCodes : [];
  return { store, owner, codeAt, recoveryCodes, accountId };
}

async function password(store: Store, now: Date): Promise<string> {
  const outcome = await signIn(store, { email: "ada@x.test", password: PASSWORD }, CLIENT, now);
  if (outcome.kind !== "second-step") throw new Error(outcome.kind);
  return outcome.pendingId;
}

const next = laterBy(NOW, STEP_MS);

test("the right password gives no session, but a start that the code completes", async () => {
  const { store, codeAt } = await ada();
  const pendingId = await password(store, next);
  const given = { pendingId, code: codeAt(next) };
  const outcome = await completeSignIn(store, given, CLIENT, next);
  if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
  expect(await signedInBy(store, outcome.sessionId, next)).toMatchObject({ name: "Ada" });
  expect(await completeSignIn(store, given, CLIENT, next)).toEqual({ kind: "over" });
});

test("a code is taken once, also the one that turned it on", async () => {
  const { store, codeAt } = await ada();
  const replay = { pendingId: await password(store, NOW), code: codeAt(NOW) };
  expect(await completeSignIn(store, replay, CLIENT, NOW)).toEqual({ kind: "wrong" });
  const code = codeAt(next);
  const first = { pendingId: await password(store, next), code };
  expect((await completeSignIn(store, first, CLIENT, next)).kind).toBe("signed-in");
  const again = { pendingId: await password(store, next), code };
  expect(await completeSignIn(store, again, CLIENT, next)).toEqual({ kind: "wrong" });
});

test("two who send the same code at once are not both let in", async () => {
  const { store, codeAt } = await ada();
  const starts = [await password(store, next), await password(store, next)];
  const outcomes = await Promise.all(
    starts.map((pendingId) =>
      completeSignIn(store, { pendingId, code: codeAt(next) }, CLIENT, next),
    ),
  );
  expect(outcomes.filter(({ kind }) => kind === "signed-in")).toHaveLength(1);
});

test.each([
  ["1 ms before its time is over", SECOND_STEP_MS - 1, "signed-in"],
  ["when its time is over", SECOND_STEP_MS, "over"],
])("a start is judged %s", async (_when, after, kind) => {
  const { store, codeAt } = await ada();
  const pendingId = await password(store, next);
  const now = laterBy(next, after);
  const outcome = await completeSignIn(store, { pendingId, code: codeAt(now) }, CLIENT, now);
  expect(outcome.kind).toBe(kind);
});

test("a recovery code lets in once, however it is typed, and is audited", async () => {
  const { store, recoveryCodes } = await ada();
  expect(recoveryCodes).toHaveLength(10);
  const code = ` ${recoveryCodes[0]?.toLowerCase().replaceAll("-", " ")}`;
  const first = { pendingId: await password(store, next), code };
  expect((await completeSignIn(store, first, CLIENT, next)).kind).toBe("signed-in");
  const again = { pendingId: await password(store, next), code };
  expect(await completeSignIn(store, again, CLIENT, next)).toEqual({ kind: "wrong" });
  const row = store.row("SELECT detail FROM audit WHERE action = 'recovery-code-used'");
  expect(row).toEqual({ detail: "9 left" });
  const stored = store.rows<{ code_hash: string }>("SELECT code_hash FROM recovery_codes");
  expect(stored.map(({ code_hash }) => code_hash)).not.toContain(recoveryCodes[1]);
});

test("codes are tried ten times in a quarter of an hour, however often the password is given", async () => {
  const { store } = await ada();
  const kinds: string[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    const now = laterBy(NOW, tries * 61_000);
    const pendingId = await password(store, now);
    kinds.push((await completeSignIn(store, { pendingId, code: "000000" }, CLIENT, now)).kind);
  }
  expect(kinds.slice(0, 10)).toEqual(Array(10).fill("wrong"));
  expect(kinds.slice(10)).toEqual(["too-many", "too-many"]);
});

test("turning it on ends other sessions and keeps this one", async () => {
  const { store, owner, codeAt } = await ada();
  await store.inTransaction((tx) => tx.run("UPDATE people SET totp_enabled_at = NULL"));
  const [here, there] = await store.inTransaction(async (tx) => [
    await startSession(tx, owner.id, CLIENT, NOW),
    await startSession(tx, owner.id, CLIENT, NOW),
  ]);
  const sessionIdHash = (await signedInBy(store, here ?? "", NOW))?.sessionIdHash ?? "";
  await enableSecondFactor(store, { ...owner, sessionIdHash }, codeAt(next), next);
  expect(await signedInBy(store, here ?? "", next)).not.toBeNull();
  expect(await signedInBy(store, there ?? "", next)).toBeNull();
});

test("it is turned off by password and code together, and the password alone lets in then", async () => {
  const { store, owner, codeAt } = await ada();
  const off = (word: string, code: string) =>
    disableSecondFactor(store, owner, { password: word, code }, next);
  expect(await off("wrong", codeAt(next))).toEqual({ kind: "wrong-password" });
  expect(await off(PASSWORD, "000000")).toEqual({ kind: "wrong-code" });
  expect(await off(PASSWORD, codeAt(next))).toEqual({ kind: "disabled" });
  const given = { email: "ada@x.test", password: PASSWORD };
  expect((await signIn(store, given, CLIENT, next)).kind).toBe("signed-in");
  expect(store.row("SELECT count(*) AS n FROM recovery_codes")).toEqual({ n: 0 });
});

test("giving a set-up up, or starting anew, touches nothing that is on", async () => {
  const { store, owner } = await ada();
  const before = await findSecondFactor(store, owner.id);
  await dropSecondFactor(store, owner.id);
  await startSecondFactor(store, owner.id);
  expect(await findSecondFactor(store, owner.id)).toEqual(before);
});

test("a one-time link replaces the password, and never the second factor", async () => {
  const { store, owner, accountId, codeAt } = await ada();
  const by = { actor: { kind: "staff", id: 999, name: "s" }, now: next } as const;
  await store.inTransaction((tx) =>
    tx.run(
      `INSERT INTO people (id, role, email, name, created_at) VALUES (999, 'staff', 's', 's', 0)`,
    ),
  );
  const place = { accountId, personId: owner.id };
  const issued = await issueCode(store, place, by);
  const code = issued.kind === "done" ? issued.result.code : "";
  const outcome = await welcome(store, { code, password: "another long one" }, CLIENT, next);
  if (outcome.kind !== "second-step") throw new Error(outcome.kind);
  const given = { pendingId: outcome.pendingId, code: codeAt(next) };
  expect((await completeSignIn(store, given, CLIENT, next)).kind).toBe("signed-in");
  expect(await resetSecondFactor(store, place, by)).toMatchObject({ kind: "done" });
  expect(await findSecondFactor(store, owner.id)).toBeNull();
});
