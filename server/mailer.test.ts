import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { insertPerson } from "@/db/people/insert-person";
import type { Store } from "@/db/store";
import { DAY_MS, HOUR_MS, laterBy } from "@/lib/did/calendar";
import { MOST_ATTEMPTS } from "@/lib/did/mail-attempts";
import { sendMails } from "@/lib/operations/send-mails";
import { settleAll } from "@/lib/operations/settle-due";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { SmtpServer } from "@/test/smtp-server";
import { mailer } from "./mailer";

const TODAY = new Date("2026-03-10T06:00:00Z");
const ORIGIN = "https://numbers.example.com";
const MACHINE = new Date("2026-03-10T06:00:30Z");

let server: SmtpServer;
beforeAll(async () => {
  server = await SmtpServer.open();
});
afterEach(() => {
  server.manner = "take";
  server.received.length = 0;
  vi.useRealTimers();
});

/** The machine's clock alone: conversations go on in real time. */
function clockAt(instant: Date) {
  vi.useFakeTimers({ toFake: ["Date"], now: instant });
}

async function outbox({
  accountName = "Acme",
  name = "Ada",
  email = "ada@acme.test",
  preferences = "{}",
} = {}): Promise<Store> {
  clockAt(MACHINE);
  const store = await freshStore();
  const accountId = await insertAccount(store, accountName);
  const person = { accountId, role: "admin", email, name, passwordHash: "x" } as const;
  await store.inTransaction(async (tx) => {
    const id = await insertPerson(tx, person, NOW);
    tx.run("UPDATE people SET notice_preferences = ? WHERE id = ?", [preferences, id]);
  });
  const ends = { accountId, billingCycles: 0 };
  await insertDid(store, { ...ends, expiresAt: laterBy(NOW, DAY_MS) });
  await insertDid(store, { ...ends, expiresAt: laterBy(NOW, 7 * DAY_MS) });
  await settleAll(store, TODAY);
  return store;
}

function send(store: Store, { holder = "one", allWithinMs = 3000 } = {}) {
  const smtp = { host: "127.0.0.1", port: server.port, secure: false, user: null, password: "" };
  const hand = mailer({ ...smtp, from: "Numbers <numbers@example.com>" }, ORIGIN, allWithinMs);
  return sendMails(store, { holder, signal: new AbortController().signal, hand });
}

function states(store: Store) {
  return store.rows("SELECT state, attempts, fault FROM mails ORDER BY id");
}

test("a digest is one e-mail a day, with each notice, its link, and both forms of text", async () => {
  const store = await outbox();
  expect(await send(store)).toBe(1);
  const [mail, ...others] = server.received;
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ from: "numbers@example.com", to: ["ada@acme.test"] });
  const text = mail?.message.replaceAll("=\r\n", "").replaceAll("=3D", "=") ?? "";
  expect(text).toContain("To: Ada <ada@acme.test>");
  expect(text).toContain("Subject: =?UTF-8?Q?2_notices_=C2=B7_Acme?");
  for (const id of [1, 2]) expect(text).toContain(`\r\n${ORIGIN}/notices/${id}\r\n`);
  expect(text).toContain("Content-Type: text/plain");
  expect(text).toContain("Content-Type: text/html");
  expect(text).toContain("Message-ID: <notice-1@numbers.example.com>");
  expect(states(store)).toEqual([{ state: "sent", attempts: 1, fault: null }]);
  expect(await send(store)).toBe(0);
  expect(server.received).toHaveLength(1);
});

test("whoever wants a kind at once gets an e-mail for each notice, and none of what they left out", async () => {
  const store = await outbox({ preferences: '{"not-renewing":"at-once"}' });
  expect(await send(store)).toBe(2);
  const none = await outbox({ preferences: '{"not-renewing":"none"}' });
  expect(states(none)).toEqual([]);
});

test("neither a name nor an account can put a line into the head", async () => {
  const store = await outbox({
    accountName: "Acme\r\nBcc: eve@evil.test",
    name: "Ada\r\nBcc: eve@evil.test",
  });
  expect(await send(store)).toBe(1);
  const [mail] = server.received;
  expect(mail?.to).toEqual(["ada@acme.test"]);
  const [head = ""] = mail?.message.split("\r\n\r\n") ?? [];
  expect(head).not.toMatch(/^Bcc:/im);
});

describe("a server that does not take it", () => {
  test.each([
    ["busy", "waiting", /451/],
    ["drop", "waiting", /./],
    ["silent", "waiting", /./],
    ["refuse-recipient", "failed", /550/],
  ] as const)("is %s: the e-mail is %s, with the reason", async (manner, state, why) => {
    const store = await outbox();
    server.manner = manner;
    expect(await send(store, { allWithinMs: 400 })).toBe(0);
    expect(states(store)).toEqual([{ state, attempts: 1, fault: expect.stringMatching(why) }]);
    expect(server.received).toEqual([]);
    server.manner = "take";
    expect(await send(store)).toBe(0);
    clockAt(laterBy(MACHINE, 61_000));
    expect(await send(store)).toBe(state === "waiting" ? 1 : 0);
  });

  test("is tried eight times with growing pauses, then it has failed", async () => {
    const store = await outbox();
    server.manner = "busy";
    for (let hour = 0; hour < 60; hour += 1) {
      clockAt(laterBy(MACHINE, hour * HOUR_MS));
      await send(store);
      const { attempts } = states(store)[0] as { attempts: number };
      expect(attempts).toBeLessThanOrEqual(hour === 0 ? 1 : hour + 1);
    }
    expect(states(store)).toMatchObject([{ state: "failed", attempts: MOST_ATTEMPTS }]);
  });
});

test("an attempt counts even when the process ends in it: it is never made without end", async () => {
  const store = await outbox();
  const ends = () => Promise.reject(new Error("the process ends"));
  for (let hour = 0; hour < 60; hour += 1) {
    clockAt(laterBy(MACHINE, hour * HOUR_MS));
    const signal = new AbortController().signal;
    await sendMails(store, { holder: "one", signal, hand: ends }).catch(() => undefined);
  }
  expect(states(store)).toMatchObject([{ state: "failed", attempts: MOST_ATTEMPTS }]);
});

test("two processes send each e-mail once", async () => {
  const store = await outbox({ preferences: '{"not-renewing":"at-once"}' });
  const sent = await Promise.all([send(store), send(store, { holder: "other" })]);
  expect(sent.toSorted()).toEqual([0, 2]);
  expect(server.received).toHaveLength(2);
});

test("nothing is sent to a member who was disabled meanwhile", async () => {
  const store = await outbox();
  await store.inTransaction((tx) => tx.run("UPDATE people SET disabled_at = 1"));
  expect(await send(store)).toBe(0);
  expect(states(store)).toMatchObject([{ state: "failed", attempts: 0 }]);
});

test("what waited for a week, because no server was named, is not sent any more", async () => {
  const store = await outbox();
  clockAt(laterBy(MACHINE, 7 * DAY_MS));
  expect(await send(store)).toBe(0);
  expect(states(store)).toMatchObject([{ state: "failed", attempts: 0 }]);
  expect(server.received).toEqual([]);
});
